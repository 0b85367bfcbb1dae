/** What a course is, in one line: who gives it, hours, who pays, what it lets one do. Pure. */
import { t } from "$lib/i18n/texts.svelte";
import type { CardView } from "$lib/ipc/generated/CardView";

/** The fields told in the line, in its order; they are not told again below. */
export const COURSE_LINE = ["provider", "hours", "who-pays", "lets-me"] as const;

/** The parts of the line; what is not said is left out. */
export function courseParts(card: CardView): string[] {
  return COURSE_LINE.flatMap((name) => {
    const words = card.fields.find((field) => field.name === name)?.text.trim();
    return words ? [t(`kept-course-${name}`, { words })] : [];
  });
}
