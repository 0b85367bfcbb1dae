/** The proposed cards of a run, by kind. Pure. */
import type { ProposedCardView } from "./wire";

/** The cards under the name of their kind, in the order they came. */
export function byKind(
  cards: readonly ProposedCardView[],
): { name: string; cards: ProposedCardView[] }[] {
  const groups: { name: string; cards: ProposedCardView[] }[] = [];
  for (const card of cards) {
    const known = groups.find((group) => group.name === card.kind_name);
    if (known) known.cards.push(card);
    else groups.push({ name: card.kind_name, cards: [card] });
  }
  return groups;
}
