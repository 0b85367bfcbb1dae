/** The stops of a comparison: what is not as it was, in the order of the page. Pure. */
import type { ComparePartView } from "$lib/ipc/generated/ComparePartView";

/** The id of a paragraph on the page. */
export function rowId(part: string, row: number): string {
  return `${part}-row-${row}`;
}

/** The ids of all paragraphs that are not the same. */
export function stops(parts: readonly ComparePartView[]): string[] {
  return parts.flatMap((part, at) =>
    part.rows.flatMap((row, number) =>
      row.standing === "same" ? [] : [rowId(`part-${at}`, number)],
    ),
  );
}

/** The next stop, or the one before; round again at either end. -1 is before the first. */
export function step(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (at < 0) return by > 0 ? 0 : count - 1;
  return (at + by + count) % count;
}
