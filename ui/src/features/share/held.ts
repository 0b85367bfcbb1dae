/** What is kept of a share on its way when the journal locks. Owns its shape, not where it lies. */
import type { AudienceKind } from "$lib/ipc/generated/AudienceKind";
import type { GuardAnswer } from "$lib/ipc/generated/GuardAnswer";
import type { ShareForm } from "$lib/ipc/generated/ShareForm";
import type { ShareSheet } from "$lib/ipc/generated/ShareSheet";

export type ShareStep = "before" | "reader" | "choose" | "preview" | "file" | "done";

export interface Held {
  step: ShareStep;
  reader: string | null;
  newName: string;
  newKind: AudienceKind;
  forWhat: string;
  until: string;
  myName: string | undefined;
  sheet: ShareSheet | undefined;
  chosenForm: ShareForm | undefined;
  tips: boolean;
  note: string;
  notNow: string[];
  doNotAsk: string[];
  notOnPaper: string[];
  newsOnly: boolean;
  ownWords: string[];
  ticks: readonly string[];
  takenOut: readonly string[];
  guard: readonly GuardAnswer[];
}

/** Reads what was kept; anything of another version of the program is let go of. */
export function heldOf(text: string): Partial<Held> {
  try {
    const held: unknown = JSON.parse(text);
    const whole =
      typeof held === "object" &&
      held !== null &&
      "step" in held &&
      "ownWords" in held &&
      Array.isArray(held.ownWords) &&
      "ticks" in held &&
      Array.isArray(held.ticks) &&
      "guard" in held &&
      Array.isArray(held.guard);
    return whole ? (held as Held) : {};
  } catch {
    return {};
  }
}
