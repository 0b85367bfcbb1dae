/** Questions that somebody else answers: which one is on, and what was written. Draws nothing. */
import { Autosave } from "$lib/draft/autosave.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { HandedAnswer } from "$lib/ipc/generated/HandedAnswer";
import type { HandedFormView } from "$lib/ipc/generated/HandedFormView";
import type { HandedSavedView } from "$lib/ipc/generated/HandedSavedView";
import type { HandedSaveRequest } from "$lib/ipc/generated/HandedSaveRequest";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";
import { answerOf, draftOf, type Draft } from "$lib/steps/draft";

export class Handed {
  title = $state("");
  screens = $state.raw<readonly StepScreen[]>([]);
  /** What each question holds, in their order. */
  drafts = $state.raw<readonly Draft[]>([]);
  at = $state(0);
  busy = $state(false);
  /** Given back: nothing of the questions is shown any more. */
  done = $state(false);
  failure = $state.raw<AppFailure | undefined>();
  readonly autosave: Autosave<HandedSaveRequest>;

  constructor() {
    this.autosave = new Autosave((request) => call<HandedSavedView>("handed_save", { request }));
    void this.#do(async () => {
      const form = await call<HandedFormView>("handed_form");
      this.title = form.title;
      this.drafts = form.screens.map((screen) => draftOf(screen));
      this.screens = form.screens;
    });
  }

  get screen(): StepScreen | undefined {
    return this.screens[this.at];
  }
  get isLast(): boolean {
    return this.at + 1 >= this.screens.length;
  }

  /** Somebody typed. */
  change(draft: Draft): void {
    this.drafts = this.drafts.map((each, at) => (at === this.at ? draft : each));
    this.autosave.type(this.#request());
  }
  go(by: -1 | 1): void {
    this.at = Math.min(Math.max(0, this.at + by), this.screens.length - 1);
  }
  /** Everything is put on the disk, and the questions go. */
  async giveBack(): Promise<void> {
    await this.#do(async () => {
      await this.autosave.flush();
      await call<void>("handed_done", { request: this.#request() });
      await this.autosave.close();
      this.screens = [];
      this.drafts = [];
      this.title = "";
      this.done = true;
    });
  }

  #request(): HandedSaveRequest {
    const answers = this.screens.flatMap((screen, at): HandedAnswer[] => {
      const answer = answerOf(screen, this.drafts[at]!);
      return answer ? [{ step: screen.step, answer }] : [];
    });
    return { answers };
  }

  async #do(what: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      await what();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}
