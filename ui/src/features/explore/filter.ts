/** Which exercises the choices on the shelf leave standing. Pure. */
import type { ExerciseGroupView } from "$lib/ipc/generated/ExerciseGroupView";
import type { ExerciseRowView } from "$lib/ipc/generated/ExerciseRowView";

export type KeptBefore = "any" | "yes" | "no";

export interface Filter {
  /** Words that stand in the title or the purpose. */
  words: string;
  /** Ten minutes at most. */
  short: boolean;
  /** Nothing that may touch or stir. */
  everyday: boolean;
  /** The id of a theme, or nothing. */
  theme: string;
  kept: KeptBefore;
}

export const EVERYTHING: Readonly<Filter> = {
  words: "",
  short: false,
  everyday: false,
  theme: "",
  kept: "any",
};

const SHORT_MINUTES = 10;

/** Words as they are compared: small letters without accents. */
function folded(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase().trim();
}

export function fits(row: ExerciseRowView, filter: Filter): boolean {
  if (filter.short && row.minutes_to > SHORT_MINUTES) return false;
  if (filter.everyday && row.stir !== 0) return false;
  if (filter.theme && row.theme !== filter.theme) return false;
  if (filter.kept !== "any" && (filter.kept === "yes") !== row.kept > 0) return false;
  const text = folded(`${row.title} ${row.purpose}`);
  return folded(filter.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The groups with what fits; a group with nothing left is left out. */
export function sift(groups: readonly ExerciseGroupView[], filter: Filter): ExerciseGroupView[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => fits(row, filter)) }))
    .filter((group) => group.rows.length > 0);
}

/** How many of the choices leave something out. */
export function narrowing(filter: Filter): number {
  const { words, short, everyday, theme, kept } = filter;
  return [words.trim() !== "", short, everyday, theme !== "", kept !== "any"].filter(Boolean)
    .length;
}
