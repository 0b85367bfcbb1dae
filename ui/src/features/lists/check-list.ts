/** A check list as it stands on its sheet. Pure. */
import type { CardView } from "$lib/ipc/generated/CardView";

export interface ListOnSheet {
  name: string;
  lines: readonly string[];
  note: string;
}

export function listOf(card: CardView): ListOnSheet {
  const field = (name: string) => card.fields.find((each) => each.name === name);
  const lines = field("lines")?.value;
  return {
    name: card.heading,
    lines: lines?.shape === "lines" ? lines.value.filter((line) => line.trim() !== "") : [],
    note: field("note")?.text.trim() ?? "",
  };
}
