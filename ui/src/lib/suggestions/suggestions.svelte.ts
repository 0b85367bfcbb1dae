/**
 * Things a file proposes: which are kept and which are left out. They live as long as their page.
 * Draws nothing.
 */
import { failureOf } from "$lib/ipc/client";
import type { CardGroupView } from "$lib/ipc/generated/CardGroupView";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { SuggestionsView } from "$lib/ipc/generated/SuggestionsView";
import type { SuggestionView } from "$lib/ipc/generated/SuggestionView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

export class Suggestions {
  readonly rows: readonly SuggestionView[];
  readonly ignored: number;
  busy = $state(false);
  problem = $state.raw<{ key: string; problem: Problem } | undefined>();
  /** The records that were made of rows, by the key of the row. */
  #made = $state.raw<Readonly<Record<string, string>>>({});
  #left = $state.raw<readonly string[]>([]);

  constructor({ rows, ignored }: SuggestionsView) {
    this.rows = rows;
    this.ignored = ignored;
  }

  isLeft({ key }: SuggestionView): boolean {
    return this.#left.includes(key);
  }
  /** Whether it is kept and was not taken back since. */
  isKept({ key, card }: SuggestionView): boolean {
    const id = this.#made[key];
    if (id === undefined) return false;
    const group = reads.of<CardGroupView>("cards", { kind: card.kind }, [card.kind]).value;
    return group === undefined || group.cards.some((each) => each.id === id);
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
      const request = { id: null, kind: row.card.kind, fields: row.fields };
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
    this.#made = { ...this.#made, [key]: card.id };
  }
}
