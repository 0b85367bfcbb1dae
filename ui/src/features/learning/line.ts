/** A line while it is typed, and the sentence about which lines are shown. Pure. */
import type { LearnedSaveRequest } from "$lib/ipc/generated/LearnedSaveRequest";

export function nothing(): LearnedSaveRequest {
  return {
    id: null,
    text: "",
    how: [],
    helped: "",
    before: "",
    happened: "",
    growth: [],
    skill: "",
    place: null,
    next: "",
  };
}

/** The fields whose words can stand as the line itself, the likeliest first. */
const WORDS = ["before", "happened", "next", "helped", "skill"] as const;

/** The words that matter most stand first; a tick alone is nothing to keep. */
export function worthKeeping(form: LearnedSaveRequest): LearnedSaveRequest {
  if (form.text.trim()) return form;
  const first = WORDS.find((name) => form[name].trim());
  return first ? { ...form, text: form[first], [first]: "" } : nothing();
}

/** What was chosen, in words, where something was: "How it came: a course; Where it was: Bakery". */
export function chosenInWords(
  chosen: readonly { label: string; words: string | undefined }[],
): string {
  return chosen
    .filter(({ words }) => words)
    .map(({ label, words }) => `${label}: ${words}`)
    .join("; ");
}
