/** Rows of a place as they are shown and kept: wishes, the way in, contacts. Pure. */
import type { CardView } from "$lib/ipc/generated/CardView";
import type { FieldValue } from "$lib/ipc/generated/FieldValue";
import type { WishMet } from "$lib/ipc/generated/WishMet";
import type { WishView } from "$lib/ipc/generated/WishView";

export type Row = Record<string, string>;

export const METS = ["met", "not-known", "not-met"] as const satisfies readonly WishMet[];
export const RUNGS = ["look", "visit", "hour", "day", "start"] as const;

export interface Rung {
  rung: (typeof RUNGS)[number];
  when: string;
  how: string;
}
export interface Contact {
  who: string;
  what: string;
  reach: string;
}

/** The rows of a field. */
export function rowsOf(card: CardView, name: string): readonly Row[] {
  const value = card.fields.find((field) => field.name === name)?.value;
  return value?.shape === "rows" ? value.value : [];
}

/** The words of a field of one line. */
export function textOf(card: CardView, name: string): string {
  const value = card.fields.find((field) => field.name === name)?.value;
  return value?.shape === "text" ? value.value : "";
}

/** Wishes that stand alike at a place. */
export function wishesBy(wishes: readonly WishView[], met: WishMet): readonly WishView[] {
  return wishes.filter((wish) => wish.met === met);
}

/** What is kept of the wishes: those something is said of, and those that were kept before. */
export function wishRows(wishes: readonly WishView[], before: readonly Row[]): FieldValue {
  const known = new Set(before.map((row) => row["wish"]?.trim()));
  const said = wishes.filter(({ wish, met }) => met !== "not-known" || known.has(wish));
  return { shape: "rows", value: said.map(({ wish, met }) => ({ wish, met })) };
}

/** The five rungs, in order, with what is said of each. */
export function ladderOf(rows: readonly Row[]): Rung[] {
  return RUNGS.map((rung) => {
    const row = rows.find((each) => each["rung"] === rung);
    return { rung, when: row?.["when"] ?? "", how: row?.["how"] ?? "" };
  });
}

/** What is kept of the way in: the rungs something is said of. */
export function ladderRows(rungs: readonly Rung[]): FieldValue {
  const said = rungs.filter(({ when, how }) => when.trim() || how.trim());
  return { shape: "rows", value: said.map((rung) => ({ ...rung })) };
}

export function contactsOf(rows: readonly Row[]): Contact[] {
  return rows.map(({ who = "", what = "", reach = "" }) => ({ who, what, reach }));
}

export function contactRows(contacts: readonly Contact[]): FieldValue {
  const said = contacts.filter((each) => Object.values(each).some((cell) => cell.trim()));
  return { shape: "rows", value: said.map((contact) => ({ ...contact })) };
}
