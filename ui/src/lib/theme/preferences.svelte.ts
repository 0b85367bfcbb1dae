/** The reading preferences in force. A change shows at once and is kept by the core. */
import { useTexts } from "$lib/i18n/texts.svelte";
import { call } from "$lib/ipc/client";
import { reads } from "$lib/ipc/reads.svelte";
import { SHELL, type PreferencesView, type TextsView } from "$lib/ipc/shell";
import { applyPreferences, clampTextSize, TEXT_SIZE } from "./theme";

const USUAL: PreferencesView = {
  theme: "system",
  text_percent: TEXT_SIZE.usual,
  quiet: false,
  language: "en",
  auto_lock_minutes: 5,
  shift_lock: true,
  blur: false,
};

class PreferencesInForce {
  #current = $state.raw<PreferencesView>(USUAL);

  get current(): PreferencesView {
    return this.#current;
  }

  /** Takes them as the core has them. */
  async use(preferences: PreferencesView): Promise<void> {
    this.#current = preferences;
    applyPreferences(preferences);
    await speak(preferences.language);
  }

  /** Changes some of them: first on the page, then in the core. Throws AppFailure. */
  async set(change: Partial<PreferencesView>): Promise<void> {
    const before = this.#current;
    const next = { ...before, ...change };
    this.#current = next;
    applyPreferences(next);
    if (next.language !== before.language) await speak(next.language);
    await call<void>(SHELL.setPreferences, { preferences: next });
    if (next.language !== before.language) reads.renew();
  }

  /** One step larger or smaller; 0 for the usual size. */
  async stepTextSize(by: -1 | 0 | 1): Promise<void> {
    const size = by === 0 ? TEXT_SIZE.usual : this.#current.text_percent + by * TEXT_SIZE.step;
    await this.set({ text_percent: clampTextSize(size) });
  }
}

/** Fetches the texts of a language, and the English ones behind it. */
async function speak(language: string): Promise<void> {
  const [texts, english] = await Promise.all(
    [language, "en"].map((each) => call<TextsView>(SHELL.texts, { language: each })),
  );
  if (texts && english) useTexts(texts, english.ftl);
}

export const preferences = new PreferencesInForce();
