/** What was done last and can be taken back: follows every change. Draws nothing. */
import { hasText, t, tPack } from "$lib/i18n/texts.svelte";
import { failureOf } from "$lib/ipc/client";
import type { UndoneView } from "$lib/ipc/generated/UndoneView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";
import { router } from "$lib/nav/router.svelte";
import { announcer } from "$lib/ui/announce.svelte";

/** Pages the note stays on: the one it was made on, and the one after it. */
const PAGES = 1;

class Undo {
  #id = $state<string | undefined>();
  #turn = $state(0);
  problem = $state.raw<Problem | undefined>();

  constructor() {
    reads.onchange = (changes) => this.#follow(changes.undo ?? undefined);
  }

  /** What was done, in words; nothing where it cannot be taken back from here. */
  get words(): string | undefined {
    if (this.#id === undefined || router.turn > this.#turn + PAGES) return undefined;
    return tPack(this.#id);
  }

  /** Takes the last change back. */
  async take(): Promise<void> {
    try {
      const { undone } = await reads.change<UndoneView>("undo");
      this.forget();
      announcer.say(undone ? t("undo-undone") : t("undo-nothing"));
    } catch (thrown) {
      this.problem = problemOf(failureOf(thrown));
    }
  }

  forget(): void {
    this.#id = undefined;
    this.problem = undefined;
  }

  #follow(id: string | undefined): void {
    this.forget();
    if (id === undefined || !hasText(id)) return;
    this.#id = id;
    this.#turn = router.turn;
    announcer.say(tPack(id));
  }
}

export const undo = new Undo();
