/** The proposed cards of a run, by kind. Pure. */
import type { OfferedCardView } from "$lib/ipc/generated/OfferedCardView";

/** The cards under the name of their kind, in the order they came. */
export function byKind(
  cards: readonly OfferedCardView[],
): { name: string; cards: OfferedCardView[] }[] {
  const groups: { name: string; cards: OfferedCardView[] }[] = [];
  for (const card of cards) {
    const known = groups.find((group) => group.name === card.kind_name);
    if (known) known.cards.push(card);
    else groups.push({ name: card.kind_name, cards: [card] });
  }
  return groups;
}
