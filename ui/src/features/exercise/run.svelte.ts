/** A run through an exercise: which step is on, what it holds, and where it leads. Draws nothing. */
import { Autosave } from "$lib/draft/autosave.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { Choice } from "$lib/ipc/generated/Choice";
import type { DraftSavedView } from "$lib/ipc/generated/DraftSavedView";
import { reads } from "$lib/ipc/reads.svelte";
import { router } from "$lib/nav/router.svelte";
import { answerOf, draftOf, hasProblem, withSuggestion, type Draft } from "$lib/steps/draft";
import type { Answer } from "$lib/ipc/generated/Answer";
import type { KeepCard } from "$lib/ipc/generated/KeepCard";
import type { RunAnswerRequest } from "$lib/ipc/generated/RunAnswerRequest";
import type { RunEndView } from "$lib/ipc/generated/RunEndView";
import type { RunKeptView } from "$lib/ipc/generated/RunKeptView";
import type { RunMove } from "$lib/ipc/generated/RunMove";
import type { RunView } from "$lib/ipc/generated/RunView";
import type { Suggestion } from "$lib/ipc/generated/Suggestion";

const END = Symbol("end");

export class RunController {
  view = $state.raw<RunView | undefined>();
  /** What the step on screen holds. */
  draft = $state.raw<Draft | undefined>();
  end = $state.raw<RunEndView | undefined>();
  kept = $state.raw<RunKeptView | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  busy = $state(false);
  tucked = $state(false);
  /** The page before the questions are handed over stands on the screen. */
  handing = $state(false);
  /** Whether Continue stopped because something cannot be read. */
  unread = $state(false);
  /** Counts up with each screen, so that its heading can take the focus. */
  turn = $state(0);

  readonly id: string;
  readonly autosave: Autosave<RunAnswerRequest>;
  #touched = false;
  /** Where Continue leads back to, after an answer was opened to be changed. */
  #backTo: string | typeof END | undefined;
  #lastStep: string | undefined;
  #isGone = false;

  constructor(id: string) {
    this.id = id;
    this.autosave = new Autosave((request) => call<DraftSavedView>("run_draft", { request }));
    void this.#do(() => this.#show(null));
  }

  /** The person typed or chose. */
  change(draft: Draft): void {
    this.draft = draft;
    this.#touched = true;
    const request = this.#request("stay");
    if (request) this.autosave.type(request);
  }
  /** Puts in what was written before. */
  use(said: Suggestion): void {
    const screen = this.view?.screen;
    if (screen && this.draft) this.change(withSuggestion(screen, this.draft, said));
  }

  /** Continue: on to the next step, unless something on this one cannot be read. */
  async next(): Promise<void> {
    this.unread = this.draft !== undefined && hasProblem(this.draft);
    if (!this.unread) await this.#leave("next");
  }
  /** Skip: what was put in stays as far as it can be read. */
  async skip(): Promise<void> {
    await this.#leave("next");
  }
  /** An answer to the question whether to begin. Without a yes nothing is kept. */
  async gate(choice: Choice): Promise<void> {
    this.change({ kind: "choice", choice, cards: [] });
    if (choice === "yes") return this.#leave("next");
    await this.#do(async () => {
      if (!(await this.#flush())) return;
      const exercise = this.view?.exercise;
      await reads.change<null>("run_leave", { request: { id: this.id } });
      this.#isGone = true;
      if (exercise) router.go({ name: "exercise", id: exercise });
    });
  }
  /** Over several days: this one is kept, and the next one waits for another day. */
  async stopForToday(): Promise<void> {
    const exercise = this.view?.exercise;
    await this.#leave("next");
    if (exercise && !this.failure) router.go({ name: "exercise", id: exercise });
  }
  async back(): Promise<void> {
    const isFirst = (this.view?.screen?.position ?? 0) <= 1;
    await (isFirst && !this.#backTo ? this.stop() : this.#leave("back"));
  }
  /** To another step, to change it; Continue leads back here. */
  async goTo(step: string): Promise<void> {
    await this.#do(async () => {
      if (!(await this.#flush())) return;
      this.#backTo = this.end ? END : (this.#backTo ?? this.view?.screen?.step);
      await this.#show(step);
    });
  }
  /** From the end back to the last step there was. */
  async backFromEnd(): Promise<void> {
    const step = this.#lastStep ?? this.end?.answers.at(-1)?.step;
    if (step === undefined) return this.stop();
    await this.goTo(step);
    this.#backTo = undefined;
  }
  /** Stop for now: leaves when everything is on disk. */
  async stop(): Promise<void> {
    await this.#do(async () => {
      const exercise = this.view?.exercise;
      if (exercise && (await this.#flush())) router.go({ name: "exercise", id: exercise });
    });
  }
  /** Keeps the answers and what was ticked. */
  async keep(cards: readonly KeepCard[]): Promise<void> {
    await this.#do(async () => {
      const request = { run: this.id, cards };
      this.kept = await reads.change<RunKeptView>("run_keep", { request });
      this.turn += 1;
    });
  }
  /** Tucks this run away, or takes it out again. */
  async tuck(tucked: boolean): Promise<void> {
    await this.#do(async () => {
      await reads.change<null>("record_tuck", { request: { id: this.id, tucked } });
      this.tucked = tucked;
    });
  }
  /** Shows what handing over means, or goes back to the question. */
  showHandOver(shown: boolean): void {
    this.handing = shown;
    this.turn += 1;
  }
  /** Locks the journal and hands the questions over: this window goes. */
  async handOver(): Promise<void> {
    await this.#do(async () => {
      const step = this.view?.screen?.step;
      if (!step || !(await this.#flush())) return;
      await call<void>("hand_over", { request: { run: this.id, step } });
    });
  }
  /** Begins another run of the same exercise. */
  async again(): Promise<void> {
    await this.#do(async () => {
      const request = { exercise: this.view?.exercise, size: "normal", fill: null };
      const run = await reads.change<RunView>("run_start", { request });
      router.go({ name: "run", id: run.id });
    });
  }
  /** The page is left, by whatever way: the draft is joined to its record. */
  async close(): Promise<void> {
    await this.autosave.close();
    if (!this.#everSaved || this.#isGone) return;
    await reads.change<null>("draft_join", { request: { id: this.id } }).catch(() => undefined);
  }

  get #everSaved(): boolean {
    return this.autosave.at !== "";
  }

  #request(go: RunMove): RunAnswerRequest | undefined {
    const screen = this.view?.screen;
    if (!screen || !this.draft) return undefined;
    const answer: Answer | null = answerOf(screen, this.draft);
    return { run: this.id, step: screen.step, answer, go };
  }

  async #flush(): Promise<boolean> {
    const isOnDisk = await this.autosave.flush();
    if (!isOnDisk) this.failure = this.autosave.failure;
    return isOnDisk;
  }

  /** Leaves the step, with what was typed where something was, and shows what comes. */
  async #leave(go: RunMove): Promise<void> {
    await this.#do(async () => {
      if (!(await this.#flush())) return;
      const backTo = this.#backTo;
      const request = this.#request(backTo ? "stay" : go);
      if (!request) return;
      const { run, step } = request;
      const view = this.#touched
        ? await reads.change<RunView>("run_answer", { request })
        : await call<RunView>("run_go", { request: { run, step, go: request.go } });
      this.#backTo = undefined;
      this.#lastStep = step;
      if (backTo === END) await this.#toEnd();
      else if (backTo) await this.#show(backTo);
      else await this.#take(view);
    });
  }

  async #show(step: string | null): Promise<void> {
    await this.#take(await call<RunView>("run", { request: { run: this.id, step } }));
  }

  async #take(view: RunView): Promise<void> {
    this.view = view;
    this.draft = view.screen ? draftOf(view.screen, view.base) : undefined;
    this.#touched = false;
    this.unread = false;
    if (view.state === "kept" || !view.screen) return this.#toEnd();
    this.end = undefined;
    this.turn += 1;
  }

  async #toEnd(): Promise<void> {
    this.end = await call<RunEndView>("run_end", { request: { id: this.id } });
    this.tucked = this.end.tucked;
    this.#touched = false;
    this.turn += 1;
  }

  /** One thing at a time; a failure stands on the page, and what was typed stays. */
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
