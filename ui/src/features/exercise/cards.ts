/** The proposed cards of a run, by kind. Pure. */
import type { KeepCard } from "$lib/ipc/generated/KeepCard";
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

/** Names one picked field of one card. */
export function pickKey(card: string, field: string): string {
  return `${card}\n${field}`;
}

/** What is asked to be kept: each ticked card, with what was picked for it or stands there first. */
export function keeping(
  cards: readonly OfferedCardView[],
  ticks: ReadonlyMap<string, boolean>,
  picks: ReadonlyMap<string, string>,
): KeepCard[] {
  return cards
    .filter(({ key }) => ticks.has(key))
    .map((card) => ({
      key: card.key,
      offer: ticks.get(card.key) ?? false,
      picks: card.picks.map(({ field, choices }) => ({
        field,
        record: picks.get(pickKey(card.key, field)) ?? choices[0]?.record ?? "",
      })),
    }));
}
