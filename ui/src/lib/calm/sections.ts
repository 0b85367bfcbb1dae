/** The sections of My safety page, in their order. Pure. */
import type { SafetySection } from "$lib/ipc/generated/SafetySection";

export const SECTIONS: readonly SafetySection[] = [
  "number",
  "helps",
  "people",
  "signs",
  "first",
  "bad-day",
  "after-a-no",
  "elsewhere",
  "services",
  "safer",
  "worth",
  "when-ok",
  "keeps-ok",
];

/** The sections that are drawn even where nothing stands in them. */
export const ALWAYS: readonly SafetySection[] = ["number", "helps", "people"];

/** The sections whose lines may carry a number to call. */
export function hasPhone(section: SafetySection): boolean {
  return ["number", "people", "elsewhere", "services"].includes(section);
}

/** The lines by their section, in the order of the page; sections without a line are left out. */
export function bySection<Line extends { section: SafetySection }>(
  lines: readonly Line[],
): { section: SafetySection; lines: Line[] }[] {
  return SECTIONS.map((section) => ({
    section,
    lines: lines.filter((line) => line.section === section),
  })).filter((group) => group.lines.length > 0);
}
