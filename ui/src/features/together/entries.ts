/** What is noted, as it is read back. Pure, but for the words for who typed it. */
import type { TypedBy } from "$lib/ipc/generated/TypedBy";
import { nameOf } from "./names";
import { AGREEMENT, QUESTION, type Listed } from "./noted";

export interface Entry {
  /** Its place among all entries of its list. */
  at: number;
  who: string;
  others: boolean;
  text: string;
  summary: boolean;
}

interface Noted {
  by: TypedBy;
  text: string;
  summary: boolean;
}

function entry({ by, text, summary }: Noted, at: number, guest: string | undefined): Entry {
  return { at, who: nameOf(by, guest), others: by === "guest", text: text.trim(), summary };
}

/** The entries of a field: a point, the agreements or the questions. */
export function entriesOf(lists: Listed, name: string, guest: string | undefined): Entry[] {
  if (name === AGREEMENT) {
    return lists.agreements.map((one, at) => {
      const said = [one.text, one.who, one.by_when].map((words) => words.trim());
      return entry({ ...one, text: said.filter(Boolean).join(", ") }, at, guest);
    });
  }
  if (name === QUESTION) return lists.questions.map((one, at) => entry(one, at, guest));
  return lists.lines.flatMap((line, at) => (line.point === name ? [entry(line, at, guest)] : []));
}
