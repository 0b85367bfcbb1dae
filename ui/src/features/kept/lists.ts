/** What is read out of agreements, questions and doubts on their pages. Pure. */
import type { CardView } from "$lib/ipc/generated/CardView";

/** The words in a field. */
export function wordsIn(card: CardView, name: string): string {
  return card.fields.find((field) => field.name === name)?.text.trim() ?? "";
}

/** Whether a thing is on the list for the next meeting. */
export function isOnList(card: CardView): boolean {
  const value = card.fields.find((field) => field.name === "next-meeting")?.value;
  return value?.shape === "flag" && value.value;
}

/** The fields an answer is made of. */
export function answerFields(card: CardView): readonly string[] {
  return card.kind === "doubt"
    ? ["answer", "would-help", "who"]
    : ["answer", "answered-by", "answered-on"];
}

/** Fields that are told in another way: by the group they stand in, or by how it went. */
export function toldElsewhere(card: CardView, way: number): readonly string[] {
  if (card.kind !== "agreement") return [];
  return way > 0 ? ["state", "came"] : ["state"];
}

/** The names a list can begin with that no list has yet. */
export function namesLeft(names: readonly string[], there: readonly string[]): readonly string[] {
  const folded = (name: string): string => name.trim().toLocaleLowerCase();
  const taken = there.map(folded);
  return names.filter((name) => !taken.includes(folded(name)));
}
