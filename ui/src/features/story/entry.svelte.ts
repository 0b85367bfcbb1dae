/** One page of the story: what is read, what is typed, and what becomes of it. Draws nothing. */
import { Autosave } from "$lib/draft/autosave.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { DraftSavedView } from "$lib/ipc/generated/DraftSavedView";
import type { EntryView } from "$lib/ipc/generated/EntryView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { SHELL, type ShellView } from "$lib/ipc/shell";
import { routeOf } from "$lib/lock/place";
import { NEW } from "$lib/nav/route";
import { router } from "$lib/nav/router.svelte";

/** What the page holds while it is written. */
export interface Words {
  title: string;
  on: string;
  text: string;
}

/** The turn of the first page after an unlock: the only one that may come back in mid-sentence. */
const FIRST_TURN = 1;

export class Entry {
  mode: "reading" | "writing" = $state("reading");
  words: Words = $state({ title: "", on: "", text: "" });
  /** Whether the page was new when it was opened. */
  readonly begunHere: boolean;
  readonly saved: Autosave<Words>;
  failure: AppFailure | undefined = $state.raw();
  busy = $state(false);

  #id: string | undefined = $state();
  #read: Read<EntryView> | undefined = $state.raw();
  #left = false;

  constructor(id: string) {
    this.begunHere = id === NEW;
    this.saved = new Autosave((words) => this.#keep(words));
    if (this.begunHere) {
      this.mode = "writing";
      return;
    }
    this.#know(id);
    void this.#comeBack(id);
  }

  /** The id, once the page is on disk. */
  get id(): string | undefined {
    return this.#id;
  }
  get view(): EntryView | undefined {
    return this.#read?.value;
  }
  /** What went wrong with reading or with an action; failing saves are in `saveProblem`. */
  get problem(): Problem | undefined {
    const failure = this.failure ?? this.#read?.failure;
    return failure && problemOf(failure);
  }
  get saveProblem(): Problem | undefined {
    return this.saved.failure && problemOf(this.saved.failure);
  }

  type(): void {
    this.saved.type($state.snapshot(this.words));
  }

  /** Opens the page for writing, with its words as they are on disk now. */
  edit(): Promise<void> {
    return this.#trying(async () => {
      await this.#read?.again();
      const view = this.#read?.value;
      if (!view || this.#read?.failure) return;
      this.words = { title: view.title, on: view.on, text: view.text };
      this.mode = "writing";
    });
  }

  /** Ends writing: what is typed joins the page, and the page is read. Says whether it did. */
  async done(): Promise<boolean> {
    let done = this.mode === "reading";
    if (done) return true;
    await this.#trying(async () => {
      if (!(await this.saved.flush()) || this.#id === undefined) return;
      await this.#join();
      this.#know(this.#id);
      await this.#read?.again();
      this.mode = "reading";
      done = true;
    });
    return done;
  }

  tuck(tucked: boolean): Promise<void> {
    return this.#change("record_tuck", { tucked });
  }
  takeOut(): Promise<void> {
    return this.#change("record_take_out", {});
  }
  /** Says whether the page is in the bin now. */
  async bin(): Promise<boolean> {
    await this.#change("record_bin", {});
    return !this.failure;
  }
  /** An earlier version came back: it is what is read, and what would be written on. */
  async restored(): Promise<void> {
    this.mode = "reading";
    await this.#trying(async () => this.#read?.again());
  }

  /** The page is left. Nothing waits for this; what cannot be saved goes on trying. */
  async leave(): Promise<void> {
    this.#left = true;
    const kept = await this.saved.close();
    // The draft is on disk; where joining fails now, the core joins it at the next lock.
    if (kept && this.mode === "writing") await this.#join().catch(() => undefined);
  }

  async #keep(words: Words): Promise<{ at: string }> {
    const request = { id: this.#id ?? null, ...words };
    const answer = await call<DraftSavedView>("entry_draft", { request });
    if (this.#id === undefined) {
      this.#id = answer.id;
      if (!this.#left) router.replace({ name: "entry", id: answer.id });
    }
    return { at: answer.at };
  }
  async #join(): Promise<void> {
    if (this.#id === undefined) return;
    await reads.change<null>("draft_join", { request: { id: this.#id } });
  }
  #change(command: string, request: Record<string, unknown>): Promise<void> {
    return this.#trying(async () => {
      if (!(await this.saved.flush()) || this.#id === undefined) return;
      await reads.change<null>(command, { request: { id: this.#id, ...request } });
      this.#know(this.#id);
      await this.#read?.again();
    });
  }
  #know(id: string): void {
    this.#id = id;
    this.#read = reads.of<EntryView>("entry", { request: { id } }, ["entry"]);
  }

  /** After an unlock: whoever was writing here goes on writing; the frame puts the caret back. */
  async #comeBack(id: string): Promise<void> {
    if (router.turn !== FIRST_TURN || router.canGoBack) return;
    const { resume } = await call<ShellView>(SHELL.status).catch(() => ({ resume: null }));
    const route = resume && resume.field !== "" ? routeOf(resume) : undefined;
    if (route?.name === "entry" && route.id === id && !this.#left) await this.edit();
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      this.failure = undefined;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}
