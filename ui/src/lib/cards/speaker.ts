/** The words of somebody else: whose, and when. Pure. */
import type { CardView } from "$lib/ipc/generated/CardView";

export function speakerOf(card: CardView): { quote: string; name: string; when: string } {
  const field = (name: string): string =>
    card.fields.find((each) => each.name === name)?.text.trim() ?? "";
  return { quote: field("quote"), name: field("who"), when: field("when") };
}
