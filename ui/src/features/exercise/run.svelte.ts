/** A run through an exercise: which step is on, what it holds, and where it leads. Draws nothing. */
import { Autosave } from "$lib/draft/autosave.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { DraftSavedView } from "$lib/ipc/generated/DraftSavedView";
import { reads } from "$lib/ipc/reads.svelte";
import { router } from "$lib/nav/router.svelte";
import { answerOf, draftOf, withSuggestion, type Draft } from "./draft";
import type { Answer } from "$lib/ipc/generated/Answer";
import type { KeepCard } from "$lib/ipc/generated/KeepCard";
import type { RunAnswerRequest } from "$lib/ipc/generated/RunAnswerRequest";
import type { RunEndView } from "$lib/ipc/generated/RunEndView";
import type { RunKeptView } from "$lib/ipc/generated/RunKeptView";
import type { RunMove } from "$lib/ipc/generated/RunMove";
import type { RunView } from "$lib/ipc/generated/RunView";

const END = Symbol("end");

export class RunController {
  view = $state.raw<RunView | undefined>();
  /** What the step on screen holds. */
  draft = $state.raw<Draft | undefined>();
  end = $state.raw<RunEndView | undefined>();
  kept = $state.raw<RunKeptView | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  busy = $state(false);
  /** Counts up with each screen, so that its heading can take the focus. */
  turn = $state(0);

  readonly id: string;
  readonly autosave: Autosave<RunAnswerRequest>;
  #touched = false;
  /** Where Continue leads back to, after an answer was opened to be changed. */
  #backTo: string | typeof END | undefined;
  #lastStep: string | undefined;

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
  use(text: string): void {
    const screen = this.view?.screen;
    if (screen && this.draft) this.change(withSuggestion(screen, this.draft, text));
  }

  /** Continue, and Skip: nothing that was typed is lost by either. */
  async next(): Promise<void> {
    await this.#leave("next");
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
  /** Begins another run of the same exercise. */
  async again(): Promise<void> {
    await this.#do(async () => {
      const request = { exercise: this.view?.exercise, size: "normal" };
      const run = await reads.change<RunView>("run_start", { request });
      router.go({ name: "run", id: run.id });
    });
  }
  /** The page is left, by whatever way: the draft is joined to its record. */
  async close(): Promise<void> {
    await this.autosave.close();
    if (!this.#everSaved) return;
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
    this.draft = view.screen ? draftOf(view.screen) : undefined;
    this.#touched = false;
    if (view.state === "kept" || !view.screen) return this.#toEnd();
    this.end = undefined;
    this.turn += 1;
  }

  async #toEnd(): Promise<void> {
    this.end = await call<RunEndView>("run_end", { request: { id: this.id } });
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
