/** Dated rows of a kept thing: hours of a place, points of a line. One row is written at a time.
 * Draws nothing. */
import { onFlush } from "$lib/draft/pending";
import { t } from "$lib/i18n/texts.svelte";
import { failureOf } from "$lib/ipc/client";
import type { Kind } from "$lib/ipc/generated/Kind";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

export type Row = Readonly<Record<string, string | undefined>>;

/** Where the rows are kept, and the cell that holds the number and the one that holds words. */
export interface RowsOf {
  id: string;
  kind: Kind;
  field: string;
  number: string;
  words: string;
}

/** Whether words begin with a number, as people type it. */
export function isNumber(typed: string): boolean {
  return /^\s*-?\d+([.,]\d+)?(?![\d.,])/.test(typed);
}

/** The rows with one put at a place, or after the last. */
export function put(rows: readonly Row[], at: number | null, row: Row): readonly Row[] {
  if (at === null) return [...rows, row];
  return rows.map((each, index) => (index === at ? row : each));
}

/** A row in words, for what is pressed beside it. */
export function inWords(row: Row, of: RowsOf): string {
  return [row["on"], row[of.number]].filter(Boolean).join(", ");
}

export class RowsDraft {
  /** The place of the row that is written; null for a new one; undefined while none is open. */
  at: number | null | undefined = $state();
  on = $state("");
  number = $state("");
  words = $state("");
  problems: readonly Problem[] = $state.raw([]);
  busy = $state(false);
  readonly numberId: string;
  readonly #of: () => RowsOf;
  readonly #rows: () => readonly Row[];
  readonly #stop: () => void;

  constructor(numberId: string, of: () => RowsOf, rows: () => readonly Row[]) {
    this.numberId = numberId;
    this.#of = of;
    this.#rows = rows;
    this.#stop = onFlush(() => this.#flush());
  }

  get isOpen(): boolean {
    return this.at !== undefined;
  }
  begin(at: number | null): void {
    const of = this.#of();
    const row: Row = at === null ? {} : (this.#rows()[at] ?? {});
    this.at = at;
    this.on = row["on"] ?? "";
    this.number = row[of.number] ?? "";
    this.words = row[of.words] ?? "";
    this.problems = [];
  }
  leave(): void {
    this.at = undefined;
    this.problems = [];
  }
  close(): void {
    this.#stop();
  }

  /** Keeps the row. Says whether it did. */
  async save(): Promise<boolean> {
    if (!isNumber(this.number)) {
      const fix = t("trends-row-number.fix");
      this.problems = [{ text: t("trends-row-number"), fix, field: this.numberId }];
      return false;
    }
    const kept = await this.#write(put(this.#rows(), this.at ?? null, this.#row()));
    if (kept) this.leave();
    return kept;
  }
  /** Takes a row out. Undo brings it back. */
  takeOut(at: number): Promise<boolean> {
    return this.#write(this.#rows().filter((_, index) => index !== at));
  }

  #row(): Row {
    const of = this.#of();
    const before = typeof this.at === "number" ? this.#rows()[this.at] : {};
    return {
      ...before,
      on: this.on.trim(),
      [of.number]: this.number.trim(),
      [of.words]: this.words.trim(),
    };
  }
  async #write(value: readonly Row[]): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const { id, kind, field } = this.#of();
    try {
      const fields = { [field]: { shape: "rows", value } };
      await reads.change<unknown>("card_save", { request: { id, kind, fields } });
      this.problems = [];
      return true;
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
      return false;
    } finally {
      this.busy = false;
    }
  }
  /** Before a lock or a change of page, a row with a number in it is kept. */
  async #flush(): Promise<boolean> {
    if (!this.isOpen || !isNumber(this.number)) return true;
    return this.save();
  }
}
