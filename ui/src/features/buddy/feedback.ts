/** Which fields a form for feedback has. Pure. */

/** What one makes of feedback. */
export const SORTED = ["keep", "leave", "try"] as const;
const SAID = ["quote", "who", "when"] as const;

export type FeedbackName = (typeof SAID)[number] | (typeof SORTED)[number];

/** The fields, in the order they are asked for: new feedback begins with what was said. */
export function asked(sorting: boolean): readonly FeedbackName[] {
  return sorting ? SORTED : [...SAID, ...SORTED];
}
