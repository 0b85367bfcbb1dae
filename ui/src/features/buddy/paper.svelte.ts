/** A check-in typed in from paper: an ordinary run of the exercise, all of it on one page. */
import { onFlush } from "$lib/draft/pending";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { PaperView } from "$lib/ipc/generated/PaperView";
import type { RunView } from "$lib/ipc/generated/RunView";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";
import { answerOf, blank, type Typed } from "./paper";

const EXERCISE = "buddy-check-in";

export class BuddyPaper {
  problems = $state.raw<readonly Problem[]>([]);
  busy = $state(false);
  typed = $state<Record<string, Typed>>({});
  readonly #read = reads.of<PaperView>(
    "exercise_paper",
    { request: { exercise: EXERCISE, run: null } },
    [],
  );
  /** The run, once there is one; it is the same one for the whole page. */
  #run: string | undefined;
  #sent = "";
  readonly #stop = onFlush(() => this.#flush());

  get screens(): readonly StepScreen[] | undefined {
    return this.#read.value?.screens;
  }
  get failure(): AppFailure | undefined {
    return this.#read.failure;
  }

  /** Makes room for each question. */
  begin(): void {
    for (const screen of this.screens ?? []) this.typed[screen.step] ??= blank(screen);
  }

  /** Keeps what is typed and gives the run at its end, where it is read through. */
  async keep(): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      if (this.#answers().length === 0) {
        this.problems = [{ text: t("buddy-paper-empty"), fix: t("buddy-paper-empty.fix") }];
        return undefined;
      }
      await this.#write();
      const last = this.screens?.at(-1)?.step;
      if (last)
        await call<RunView>("run_go", { request: { run: this.#run, step: last, go: "next" } });
      return this.#run;
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
      return undefined;
    } finally {
      this.busy = false;
    }
  }
  close(): void {
    this.#stop();
  }

  #answers() {
    const screens = this.screens ?? [];
    return screens.flatMap((screen) => {
      const typed = this.typed[screen.step];
      const answer = typed && answerOf(screen, typed);
      return answer ? [{ step: screen.step, answer }] : [];
    });
  }

  async #write(): Promise<void> {
    const answers = this.#answers();
    const now = JSON.stringify(answers);
    if (now === this.#sent) return;
    if (!this.#run) {
      const request = { exercise: EXERCISE, size: "normal" };
      this.#run = (await reads.change<RunView>("run_start", { request })).id;
    }
    for (const { step } of this.screens ?? []) {
      const answer = answers.find((each) => each.step === step)?.answer ?? null;
      // What was sent before and is empty now is cleared.
      if (!answer && !this.#sent) continue;
      const request = { run: this.#run, step, answer, go: "stay" };
      await reads.change<RunView>("run_answer", { request });
    }
    this.#sent = now;
  }

  /** Before a lock or a change of page: what is typed waits in an open run. */
  async #flush(): Promise<boolean> {
    if (this.busy || this.#answers().length === 0) return true;
    try {
      await this.#write();
      return true;
    } catch {
      return false;
    }
  }
}
