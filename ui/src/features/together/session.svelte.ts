/** The page of a session that is over: what is proposed, and what becomes of it. Draws nothing. */
import { failureOf } from "$lib/ipc/client";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { SittingPart } from "$lib/ipc/generated/SittingPart";
import type { SuggestionView } from "$lib/ipc/generated/SuggestionView";
import type { SuggestionsView } from "$lib/ipc/generated/SuggestionsView";
import type { SummaryLineView } from "$lib/ipc/generated/SummaryLineView";
import type { TogetherView } from "$lib/ipc/generated/TogetherView";
import type { Went } from "$lib/ipc/generated/Went";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";
import { Suggestions } from "$lib/suggestions/suggestions.svelte";

/** The place a key such as `agreed-0` names. */
export function placeOf(key: string): { part: SittingPart; row: number } {
  const [part, row] = key.split("-");
  return { part: part === "asked" ? "asked" : "agreed", row: Number(row) };
}

type Settle = (part: SittingPart, row: number, went: Went, text?: string) => Promise<boolean>;

/** Agreements and questions of a session: what becomes of each is noted in the session. */
export class Proposals extends Suggestions {
  readonly #settle: Settle;

  constructor(view: SuggestionsView, settle: Settle) {
    super(view);
    this.#settle = settle;
  }
  override leave(row: SuggestionView, out: boolean): void {
    super.leave(row, out);
    const { part, row: at } = placeOf(row.key);
    void this.#settle(part, at, out ? "left" : "open");
  }
  override made(row: SuggestionView, card: CardView): void {
    super.made(row, card);
    const { part, row: at } = placeOf(row.key);
    void this.#settle(part, at, "kept");
  }
}

export class Kept {
  problems = $state.raw<readonly Problem[]>([]);
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  /** Notes what becomes of a proposal. Says whether it did. */
  async settle(part: SittingPart, row: number, went: Went, text?: string): Promise<boolean> {
    const request = { id: this.#id, part, row, went, text: text ?? null };
    try {
      await reads.change<TogetherView>("together_settle", { request });
      this.problems = [];
      return true;
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
      return false;
    }
  }
  settleLine({ row }: SummaryLineView, went: Went, text?: string): Promise<boolean> {
    return this.settle("summary", row, went, text);
  }
}
