/** What can be added on the pages of kept things. Pure. */
import type { Kind } from "$lib/ipc/generated/Kind";

const ADDED = [
  "strength",
  "skill",
  "proof",
  "feedback",
  "value",
  "hope",
  "motto",
  "interest",
  "role",
  "person",
  "place",
  "fit",
  "energy",
  "need",
  "line",
  "story",
  "road",
  "experience",
  "letter",
  "try",
  "task",
  "support",
  "document",
  "agreement",
  "check-in",
  "question",
  "doubt",
  "course",
  "certificate",
  "ask",
  "service",
  "check-list",
  "week",
  "outcome",
] as const satisfies readonly Kind[];

/** What is asked of a new place, and changed of one in a list; the rest has its place on its page. */
export const PLACE_HEAD = ["name", "kind", "state", "note"] as const;
/** What is told of a place in a list. */
export const PLACE_TOLD = [...PLACE_HEAD, "since", "until"] as const;

export type Added = (typeof ADDED)[number];

export function isAdded(kind: Kind): kind is Added {
  return (ADDED as readonly Kind[]).includes(kind);
}

/** The message on the button: "Add a strength". */
export function addLabel<K extends Added>(kind: K): `kept-add-${K}` {
  return `kept-add-${kind}`;
}
