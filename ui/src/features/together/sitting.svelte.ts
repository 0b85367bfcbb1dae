/** An hour for two: which part is on, what is typed and by whom. Draws nothing. */
import { Autosave } from "$lib/draft/autosave.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { NotedAgreement } from "$lib/ipc/generated/NotedAgreement";
import type { NotedLine } from "$lib/ipc/generated/NotedLine";
import type { NotedQuestion } from "$lib/ipc/generated/NotedQuestion";
import type { SittingPageView } from "$lib/ipc/generated/SittingPageView";
import type { SittingPointView } from "$lib/ipc/generated/SittingPointView";
import type { SittingSavedView } from "$lib/ipc/generated/SittingSavedView";
import type { SittingSaveRequest } from "$lib/ipc/generated/SittingSaveRequest";
import type { SittingView } from "$lib/ipc/generated/SittingView";
import type { TypedBy } from "$lib/ipc/generated/TypedBy";
import { EMPTY, hasWords, put, withDraft, without, type Draft, type Listed } from "./noted";

/** What is on the screen: one point, what came of the hour, a page that was opened, or all of it. */
export type Part =
  | { at: "point"; key: string }
  | { at: "agreements" }
  | { at: "questions" }
  | { at: "page"; page: number }
  | { at: "end" };

export class Sitting {
  view = $state.raw<SittingView | undefined>();
  part = $state.raw<Part>({ at: "end" });
  /** The point that was on last, to come back to. */
  last = $state("");
  /** The page that is open now. */
  opened = $state.raw<SittingPageView | undefined>();
  by = $state<TypedBy>("me");
  added = $state.raw<readonly SittingPointView[]>([]);
  lines = $state.raw<readonly NotedLine[]>([]);
  agreements = $state.raw<readonly NotedAgreement[]>([]);
  questions = $state.raw<readonly NotedQuestion[]>([]);
  /** What is typed and not added to its list yet. It is saved all the same. */
  drafts = $state.raw<Readonly<Record<string, Draft>>>({});
  /** Off the record: this text is never given to anybody, and goes when it is off. */
  off = $state(false);
  offText = $state("");
  busy = $state(false);
  failure = $state.raw<AppFailure | undefined>();
  readonly autosave: Autosave<SittingSaveRequest>;

  constructor() {
    this.autosave = new Autosave((request) => call<SittingSavedView>("sitting_save", { request }));
    void this.#do(async () => {
      const view = await call<SittingView>("sitting");
      this.view = view;
      const first = view.points[0];
      if (first) this.go({ at: "point", key: first.key });
    });
  }

  get points(): readonly SittingPointView[] {
    return [...(this.view?.points ?? []), ...this.added];
  }
  /** The names of the pages that may be opened. */
  get pages(): readonly string[] {
    return this.view?.pages ?? [];
  }
  get point(): SittingPointView | undefined {
    const { part } = this;
    return part.at === "point" ? this.points.find(({ key }) => key === part.key) : undefined;
  }
  /** The place of the point that is on, from 0; before the first where none is. */
  get place(): number {
    return this.points.findIndex(({ key }) => key === this.point?.key);
  }
  draft(name: string): Draft {
    return this.drafts[name] ?? EMPTY;
  }

  /** Goes to a part. A page that was open is closed: nothing of it stays here. */
  go(part: Part): void {
    if (part.at === "point") this.last = part.key;
    this.opened = undefined;
    this.part = part;
    if (part.at === "page") void this.#open(part.page);
  }
  async #open(page: number): Promise<void> {
    try {
      const opened = await call<SittingPageView>("sitting_page", { request: { page } });
      if (this.part.at === "page" && this.part.page === page) this.opened = opened;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
  /** The next point; after the last one everything is read back. */
  next(): void {
    const next = this.points[this.place + 1];
    this.go(next ? { at: "point", key: next.key } : { at: "end" });
  }
  back(): void {
    const before = this.place > 0 ? this.points[this.place - 1] : undefined;
    if (before) this.go({ at: "point", key: before.key });
  }

  /** Somebody typed into the field of that name. */
  type(name: string, change: Partial<Draft>): void {
    this.drafts = { ...this.drafts, [name]: { ...this.draft(name), ...change } };
    this.#typed();
  }
  setBy(by: TypedBy): void {
    this.by = by;
    this.#typed();
  }
  /** Puts what stands in a field on its list. Says whether there was something. */
  add(name: string): boolean {
    const draft = this.draft(name);
    if (!hasWords(draft)) return false;
    const listed = this.#lists();
    const next = withDraft(listed, name, draft, this.by);
    this.#set(next);
    this.#clear(name);
    this.#typed();
    return true;
  }
  /** Puts a new point on the list, and goes there. */
  addPoint(): boolean {
    const text = this.draft("point").text.trim();
    if (!text) return false;
    const key = this.#newKey();
    this.added = [...this.added, { key, text, about: "" }];
    this.#clear("point");
    this.#typed();
    this.go({ at: "point", key });
    return true;
  }
  /** Takes an entry of a list back into its field. What stood there is added first. */
  change(name: string, at: number): void {
    this.add(name);
    const { lists, draft, by } = put(this.#lists(), name, at);
    if (!draft) return;
    this.#set(lists);
    this.drafts = { ...this.drafts, [name]: draft };
    this.by = by;
    this.#typed();
  }
  takeOut(name: string, at: number): void {
    this.#set(without(this.#lists(), name, at));
    this.#typed();
  }
  /** Marks an entry for the next summary, or not. `at` counts all entries of the list. */
  mark(list: keyof Omit<Listed, "added">, at: number, summary: boolean): void {
    const mark = <T extends { summary: boolean }>(all: readonly T[]): readonly T[] =>
      all.map((each, place) => (place === at ? { ...each, summary } : each));
    if (list === "lines") this.lines = mark(this.lines);
    else if (list === "agreements") this.agreements = mark(this.agreements);
    else this.questions = mark(this.questions);
    this.#typed();
  }

  /** From here on nothing that is typed goes anywhere. */
  goOff(): void {
    // What is half typed stays as it is, on the record.
    this.offText = "";
    this.off = true;
  }
  comeBack(): void {
    this.off = false;
    this.offText = "";
  }
  /** Everything is read back: what stands in fields is put on its list first. */
  readBack(): void {
    if (this.draft("point").text.trim()) this.addPoint();
    for (const name of Object.keys(this.drafts)) this.add(name);
    this.go({ at: "end" });
  }
  /** Everything is put on the disk, and the hour is over. Says whether it is. */
  async end(): Promise<boolean> {
    let done = false;
    await this.#do(async () => {
      await this.autosave.flush();
      await call<void>("sitting_end", { request: this.#request() });
      await this.autosave.close();
      this.#forget();
      done = true;
    });
    return done;
  }

  #forget(): void {
    this.view = undefined;
    this.opened = undefined;
    this.#set({ added: [], lines: [], agreements: [], questions: [] });
    this.drafts = {};
    this.comeBack();
  }
  #lists(): Listed {
    const { added, lines, agreements, questions } = this;
    return { added, lines, agreements, questions };
  }
  #set({ added, lines, agreements, questions }: Listed): void {
    this.added = added;
    this.lines = lines;
    this.agreements = agreements;
    this.questions = questions;
  }
  #clear(name: string): void {
    this.drafts = Object.fromEntries(Object.entries(this.drafts).filter(([one]) => one !== name));
  }
  #newKey(): string {
    return `a${this.added.length}`;
  }
  #typed(): void {
    this.autosave.type(this.#request());
  }
  /** Everything on the record: the lists, and what is half typed. */
  #request(): SittingSaveRequest {
    let all = this.#lists();
    for (const [name, draft] of Object.entries(this.drafts)) {
      if (!hasWords(draft)) continue;
      if (name === "point") {
        const point = { key: this.#newKey(), text: draft.text, about: "" };
        all = { ...all, added: [...all.added, point] };
      } else all = withDraft(all, name, draft, this.by);
    }
    return {
      added: all.added.map(({ key, text }) => ({ key, text })),
      lines: [...all.lines],
      agreements: [...all.agreements],
      questions: [...all.questions],
    };
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
