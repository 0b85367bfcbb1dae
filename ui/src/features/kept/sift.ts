/** Which strengths and skills are shown. Pure. */
import type { KeptCardView } from "$lib/ipc/generated/KeptCardView";
import type { KeptGroupView } from "$lib/ipc/generated/KeptGroupView";

export type Show = "all" | "others" | "work";

function fits(card: KeptCardView, show: Show): boolean {
  if (show === "others") return card.seen_by_others || card.card.kind === "feedback";
  return show === "all" || card.at_work;
}

/** The groups with what fits; a group with nothing left is left out. */
export function sift(groups: readonly KeptGroupView[], show: Show): readonly KeptGroupView[] {
  if (show === "all") return groups;
  return groups
    .map((group) => ({ ...group, cards: group.cards.filter((card) => fits(card, show)) }))
    .filter((group) => group.cards.length > 0);
}

/** Whether the button that adds stands below a group: the last one of its kind. */
export function addsBelow(groups: readonly KeptGroupView[], group: KeptGroupView): boolean {
  return groups.findLast((each) => each.kind === group.kind) === group;
}

/** Two of the places: those that were picked, where they are still there, else the newest. */
export function twoOf(
  places: readonly string[],
  picked: readonly [string, string],
): [string, string] {
  const [first = "", second = ""] = places;
  const there = (place: string): boolean => places.includes(place);
  return [there(picked[0]) ? picked[0] : first, there(picked[1]) ? picked[1] : second];
}
