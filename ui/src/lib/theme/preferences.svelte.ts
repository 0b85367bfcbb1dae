/** The reading preferences in force. A change shows at once and is kept by the core. */
import { useTexts } from "$lib/i18n/texts.svelte";
import { call } from "$lib/ipc/client";
import { SHELL, type TextSources } from "$lib/ipc/shell";
import { applyPreferences, clampTextSize, TEXT_SIZE, type Preferences } from "./theme";

const USUAL: Preferences = {
  theme: "system",
  textSize: TEXT_SIZE.usual,
  lineSpacing: 1,
  letterSpacing: 0,
  calm: false,
  language: "en",
  autoLockMinutes: 5,
};

class PreferencesInForce {
  #current = $state.raw<Preferences>(USUAL);

  get current(): Preferences {
    return this.#current;
  }

  /** Takes them as the core has them. */
  async use(preferences: Preferences): Promise<void> {
    this.#current = preferences;
    applyPreferences(preferences);
    useTexts(await call<TextSources>(SHELL.texts, { language: preferences.language }));
  }

  /** Changes some of them: first on the page, then in the core. Throws AppFailure. */
  async set(change: Partial<Preferences>): Promise<void> {
    const before = this.#current;
    const next = { ...before, ...change };
    this.#current = next;
    applyPreferences(next);
    if (next.language !== before.language) {
      useTexts(await call<TextSources>(SHELL.texts, { language: next.language }));
    }
    await call<void>(SHELL.setPreferences, { preferences: next });
  }

  /** One step larger or smaller; 0 for the usual size. */
  async stepTextSize(by: -1 | 0 | 1): Promise<void> {
    const size = by === 0 ? TEXT_SIZE.usual : this.#current.textSize + by * TEXT_SIZE.step;
    await this.set({ textSize: clampTextSize(size) });
  }
}

export const preferences = new PreferencesInForce();
