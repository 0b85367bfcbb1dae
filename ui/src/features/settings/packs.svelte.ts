/** The folder of extra exercises: its read, choosing one, taking it off. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { PacksView } from "$lib/ipc/generated/PacksView";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export class Packs {
  busy = $state(false);
  #failure = $state.raw<AppFailure | undefined>();
  readonly #read = reads.of<PacksView>("packs", {}, ["setting"]);

  get view(): PacksView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#failure ?? this.#read.failure;
  }

  choose(): Promise<void> {
    return this.#change("packs_choose", (view) => view.folder !== "" && t("settings-packs-done"));
  }
  remove(): Promise<void> {
    return this.#change("packs_remove", () => t("settings-packs-gone"));
  }

  async #change(command: string, say: (view: PacksView) => string | false): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#failure = undefined;
    try {
      const view = await reads.change<PacksView>(command);
      // The same folder may hold other files by now.
      await this.#read.again();
      reads.drop({ kinds: ["setting"] });
      const words = say(view);
      if (words) announcer.say(words);
    } catch (thrown) {
      this.#failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}
