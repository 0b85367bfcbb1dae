/** Which exercises the two boxes leave standing. Pure. */
import type { ExerciseGroupView } from "$lib/ipc/generated/ExerciseGroupView";
import type { ExerciseRowView } from "$lib/ipc/generated/ExerciseRowView";

export interface Filter {
  /** Ten minutes at most. */
  short: boolean;
  /** Nothing that may touch or stir. */
  everyday: boolean;
}

const SHORT_MINUTES = 10;

export function fits(row: ExerciseRowView, filter: Filter): boolean {
  if (filter.short && row.minutes_to > SHORT_MINUTES) return false;
  return !filter.everyday || row.stir === 0;
}

/** The groups with what fits; a group with nothing left is left out. */
export function sift(groups: readonly ExerciseGroupView[], filter: Filter): ExerciseGroupView[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => fits(row, filter)) }))
    .filter((group) => group.rows.length > 0);
}

/** How many boxes are ticked. */
export function ticked(filter: Filter): number {
  return Number(filter.short) + Number(filter.everyday);
}
