/** The parts someone plays in life, as they can be ticked. Pure. */
import type { CardView } from "$lib/ipc/generated/CardView";

/** Parts that are there now, and whatever is ticked already; each one time. */
export function rolesToTick(cards: readonly CardView[], ticked: readonly string[]): string[] {
  const isOver = (card: CardView): boolean =>
    card.fields.some((field) => field.name === "to-age" && field.text.trim() !== "");
  const now = cards.filter((card) => !isOver(card)).map((card) => card.heading);
  return [...new Set([...now, ...ticked])];
}
