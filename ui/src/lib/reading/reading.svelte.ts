/** Changing a reading preference: it shows at once, and what the core refuses is said. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { PreferencesView } from "$lib/ipc/shell";
import { preferences } from "$lib/theme/preferences.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export class Reading {
  failure = $state.raw<AppFailure | undefined>();

  /** Changes some of them at once. Does not throw. */
  async set(change: Partial<PreferencesView>): Promise<void> {
    await this.#try(() => preferences.set(change));
  }
  /** One step larger or smaller; 0 for the usual size. */
  async step(by: -1 | 0 | 1): Promise<void> {
    await this.#try(() => preferences.stepTextSize(by));
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
      announcer.say(t("settings-changed"));
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}
