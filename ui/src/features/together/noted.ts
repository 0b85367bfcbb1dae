/** The lists of an hour for two, and the fields that fill them. Pure. */
import type { NotedAgreement } from "$lib/ipc/generated/NotedAgreement";
import type { NotedLine } from "$lib/ipc/generated/NotedLine";
import type { NotedQuestion } from "$lib/ipc/generated/NotedQuestion";
import type { SittingPointView } from "$lib/ipc/generated/SittingPointView";
import type { TypedBy } from "$lib/ipc/generated/TypedBy";

/** What stands in a field and is not on its list yet. */
export interface Draft {
  text: string;
  who: string;
  when: string;
  /** Where it stood before it was changed. */
  at?: number | undefined;
  summary?: boolean | undefined;
}

export const EMPTY: Draft = { text: "", who: "", when: "" };
/** The names of the fields that are not at a point; every other name is the key of a point. */
export const AGREEMENT = "agreement";
export const QUESTION = "question";

export interface Listed {
  added: readonly SittingPointView[];
  lines: readonly NotedLine[];
  agreements: readonly NotedAgreement[];
  questions: readonly NotedQuestion[];
}

export function hasWords({ text, who, when }: Draft): boolean {
  return [text, who, when].some((words) => words.trim() !== "");
}

function insert<T>(all: readonly T[], one: T, at: number | undefined): readonly T[] {
  const place = at ?? all.length;
  return [...all.slice(0, place), one, ...all.slice(place)];
}

/** The lists with what stands in a field. */
export function withDraft(lists: Listed, name: string, draft: Draft, by: TypedBy): Listed {
  const { text, who, when, at } = draft;
  const summary = draft.summary ?? false;
  if (name === AGREEMENT) {
    const one = { text, who, by_when: when, by, summary };
    return { ...lists, agreements: insert(lists.agreements, one, at) };
  }
  if (name === QUESTION) {
    return { ...lists, questions: insert(lists.questions, { text, by, summary }, at) };
  }
  return { ...lists, lines: insert(lists.lines, { point: name, by, text, summary }, at) };
}

/** The lists without one entry. `at` counts all entries of the list. */
export function without(lists: Listed, name: string, at: number): Listed {
  const others = <T>(all: readonly T[]): readonly T[] => all.filter((_, each) => each !== at);
  if (name === AGREEMENT) return { ...lists, agreements: others(lists.agreements) };
  if (name === QUESTION) return { ...lists, questions: others(lists.questions) };
  return { ...lists, lines: others(lists.lines) };
}

/** Takes one entry off its list and gives it as it stands in a field. */
export function put(
  lists: Listed,
  name: string,
  at: number,
): { lists: Listed; draft: Draft | undefined; by: TypedBy } {
  const agreement = name === AGREEMENT ? lists.agreements[at] : undefined;
  const other = name === QUESTION ? lists.questions[at] : lists.lines[at];
  const entry = name === AGREEMENT ? agreement : other;
  if (!entry) return { lists, draft: undefined, by: "me" };
  const draft = {
    text: entry.text,
    who: agreement?.who ?? "",
    when: agreement?.by_when ?? "",
    at,
    summary: entry.summary,
  };
  return { lists: without(lists, name, at), draft, by: entry.by };
}

/** The time of day on the clock: "14:02". */
export function clock(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
