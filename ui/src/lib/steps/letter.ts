/** A letter while it is written. Pure. */
import type { LetterText } from "$lib/ipc/generated/LetterText";

export interface LetterDraft {
  kind: "letter";
  to: string;
  text: string;
  /** The day it is meant to be opened, as typed. */
  openOn: string;
}

export function letterDraft(answered: LetterText | undefined): LetterDraft {
  return {
    kind: "letter",
    to: answered?.to ?? "",
    text: answered?.text ?? "",
    openOn: answered?.open_on?.typed ?? "",
  };
}

/** The letter; nothing while no word of it is written. */
export function letterAnswer(draft: LetterDraft): LetterText | null {
  if (draft.text.trim() === "") return null;
  const openOn = draft.openOn.trim();
  return {
    to: draft.to,
    text: draft.text,
    // What the day means is read in the core.
    open_on: openOn === "" ? null : { typed: openOn, exact: "phrase" },
  };
}

export function isBlankLetter(draft: LetterDraft): boolean {
  return draft.text.trim() === "";
}
