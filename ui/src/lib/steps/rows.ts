/** Moving lines and cards. Pure, so that a button and a finger do the same. */
import type { Labelled } from "$lib/ipc/generated/Labelled";
import type { RateView } from "$lib/ipc/generated/RateView";
import type { RatedRow } from "$lib/ipc/generated/RatedRow";
import type { SortedCard } from "$lib/ipc/generated/SortedCard";

/** The list with one line moved up or down; the same list where there is no room. */
export function moved<T>(rows: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...rows];
  const to = at + by;
  if (at < 0 || at >= next.length || to < 0 || to >= next.length) return next;
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

export interface Pile {
  /** Its id; empty for the cards on no pile. */
  id: string;
  text: string;
  /** Each card with its place in the whole list. */
  cards: { card: SortedCard; at: number }[];
}

/** The cards by pile: those on none first, then the piles in their order, empty ones too. */
export function piled(
  cards: readonly SortedCard[],
  piles: readonly Labelled[],
  none: string,
): Pile[] {
  const known = new Set(piles.map(({ id }) => id));
  const on = (card: SortedCard): string => (known.has(card.pile) ? card.pile : "");
  return [{ id: "", text: none }, ...piles].map(({ id, text }) => ({
    id,
    text,
    cards: cards.map((card, at) => ({ card, at })).filter(({ card }) => on(card) === id),
  }));
}

/** The cards with one laid on a pile. */
export function laid(cards: readonly SortedCard[], at: number, pile: string): SortedCard[] {
  return cards.map((card, each) => (each === at ? { ...card, pile } : card));
}

/** Whether a rating is low enough to offer going back to make the thing smaller. */
export function couldBeSmaller(rows: readonly RatedRow[], rate: RateView | null): boolean {
  const under = rate?.smaller?.under;
  return under !== undefined && rows.some((row) => row.value !== null && row.value < under);
}

/** A label that begins a line: "who said it" as "Who said it". */
export function sentence(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
