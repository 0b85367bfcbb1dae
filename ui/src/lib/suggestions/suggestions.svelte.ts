/**
 * Things that came from elsewhere: which are kept, as what, and which are left out. They live as long
 * as their page. Draws nothing.
 */
import { failureOf } from "$lib/ipc/client";
import type { CardGroupView } from "$lib/ipc/generated/CardGroupView";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { FieldValue } from "$lib/ipc/generated/FieldValue";
import type { SuggestionsView } from "$lib/ipc/generated/SuggestionsView";
import type { SuggestionView } from "$lib/ipc/generated/SuggestionView";
import type { SuggestionWayView } from "$lib/ipc/generated/SuggestionWayView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

/** A goal a step can be for. */
export interface GoalChoice {
  readonly id: string;
  readonly text: string;
}

/** What somebody else said is changed in few fields: the rest is the person's to add later. */
const FEW: Partial<Record<CardView["kind"], readonly string[]>> = {
  question: ["text", "for-whom"],
  step: ["text", "first", "when"],
  agreement: ["text", "who", "by-when"],
};

export class Suggestions {
  readonly rows: readonly SuggestionView[];
  readonly ignored: number;
  readonly goals: readonly GoalChoice[];
  busy = $state(false);
  problem = $state.raw<{ key: string; problem: Problem } | undefined>();
  /** The records that were made of rows, by the key of the row. */
  #made = $state.raw<Readonly<Record<string, CardView>>>({});
  #left = $state.raw<readonly string[]>([]);
  /** As what a row is kept, and for which goal, by its key. */
  #kinds = $state.raw<Readonly<Record<string, string>>>({});
  #goals = $state.raw<Readonly<Record<string, string>>>({});

  constructor({ rows, ignored }: SuggestionsView, goals: readonly GoalChoice[] = []) {
    this.rows = rows;
    this.ignored = ignored;
    this.goals = goals;
  }

  isLeft({ key }: SuggestionView): boolean {
    return this.#left.includes(key);
  }
  /** The thing a row was kept as, unless it was taken back since. */
  keptAs({ key }: SuggestionView): CardView | undefined {
    const made = this.#made[key];
    if (made === undefined) return undefined;
    const group = reads.of<CardGroupView>("cards", { kind: made.kind }, [made.kind]).value;
    const isThere = group === undefined || group.cards.some(({ id }) => id === made.id);
    return isThere ? made : undefined;
  }
  isKept(row: SuggestionView): boolean {
    return this.keptAs(row) !== undefined;
  }

  /** As what a row is kept now. */
  wayOf(row: SuggestionView): SuggestionWayView {
    const kind = this.#kinds[row.key];
    return row.others.find(({ card }) => card.kind === kind) ?? row;
  }
  takeAs({ key }: SuggestionView, kind: string): void {
    this.#kinds = { ...this.#kinds, [key]: kind };
  }
  /** The goal a row is for when it is kept as a step. */
  goalOf({ key }: SuggestionView): string {
    return this.#goals[key] ?? this.goals[0]?.id ?? "";
  }
  takeFor({ key }: SuggestionView, goal: string): void {
    this.#goals = { ...this.#goals, [key]: goal };
  }
  /** Everything a row is kept with. */
  fieldsOf(row: SuggestionView): Record<string, FieldValue> {
    const { fields, card } = this.wayOf(row);
    const kept = fields as Record<string, FieldValue>;
    if (card.kind !== "step") return kept;
    return { ...kept, goal: { shape: "link", value: this.goalOf(row) } };
  }
  /** The fields in which a row is changed before it is kept; nothing for all of them. */
  fewOf(row: SuggestionView): readonly string[] | undefined {
    return row.said ? FEW[this.wayOf(row).card.kind] : undefined;
  }

  leave({ key }: SuggestionView, out: boolean): void {
    const others = this.#left.filter((each) => each !== key);
    this.#left = out ? [...others, key] : others;
  }
  /** Keeps a row as it is. Says whether it is kept. */
  async keep(row: SuggestionView): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      const request = { id: null, kind: this.wayOf(row).card.kind, fields: this.fieldsOf(row) };
      this.made(row, await reads.change<CardView>("card_save", { request }));
      return true;
    } catch (thrown) {
      this.problem = { key: row.key, problem: problemOf(failureOf(thrown)) };
      return false;
    } finally {
      this.busy = false;
    }
  }
  /** A row was changed first, and is kept now. */
  made({ key }: SuggestionView, card: CardView): void {
    this.#made = { ...this.#made, [key]: card };
  }
}
