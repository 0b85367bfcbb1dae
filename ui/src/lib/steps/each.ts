/** Rows of a list, and what is asked of each item by itself. Pure. */
import type { Labelled } from "$lib/ipc/generated/Labelled";
import type { ListRow } from "$lib/ipc/generated/ListRow";
import type { SortedCard } from "$lib/ipc/generated/SortedCard";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

export function blankRow(part = ""): ListRow {
  return { text: "", part, cells: {} };
}

export function isBlankRow(row: ListRow): boolean {
  return row.text.trim() === "" && Object.values(row.cells).every((cell) => cell.trim() === "");
}

/** The items that are answered one by one, each under what stands for it; none where there are none. */
export function itemsOf(screen: StepScreen): Labelled[] {
  if (!screen.per_item) return [];
  return screen.items.map(({ id, text }) => ({ id: id || text, text }));
}

/** The headings of a list: its own, or one for each item it asks about. */
export function headingsOf(screen: StepScreen): Labelled[] {
  const items = itemsOf(screen);
  return items.length > 0 ? items : screen.groups;
}

/** The labelled rows of a list; options that are the choices of a column are none. */
export function labelsOf(screen: StepScreen): Labelled[] {
  return screen.options_for === null ? screen.options : [];
}

/** A labelled row for each option, a first row for each heading, then whatever else was written. */
export function rowsOf(screen: StepScreen, answered: readonly ListRow[]): ListRow[] {
  const labelled = labelsOf(screen).map(
    ({ id }) => answered.find((row) => row.part === id) ?? blankRow(id),
  );
  const written = answered.filter((row) => !labelled.includes(row));
  const rows = [...labelled, ...written];
  for (const { id } of headingsOf(screen)) {
    if (!rows.some((row) => row.part === id)) rows.push(blankRow(id));
  }
  if (answered.length === 0 && !screen.per_item) {
    rows.push(...screen.items.map((item) => rowWith(screen, blankRow(), item.text)));
  }
  return rows.length > 0 ? rows : [blankRow()];
}

/** A row whose first place holds these words: its first column, or its text. */
export function rowWith(screen: StepScreen, row: ListRow, text: string): ListRow {
  const first = screen.columns[0];
  if (!first) return { ...row, text };
  return { ...row, cells: { ...row.cells, [first.id]: text } };
}

/** One row of cells for each item; rows of items that are gone stay as they were. */
export function rowsByItem(screen: StepScreen, answered: readonly ListRow[]): ListRow[] {
  const items = itemsOf(screen);
  const rows = items.map(
    ({ id }) => answered.find((row) => row.part === id) ?? { text: "", part: id, cells: {} },
  );
  return [...rows, ...answered.filter((row) => !rows.includes(row))];
}

/** One card for each item, on the pile of its answer. */
export function cardsByItem(screen: StepScreen, answered: readonly SortedCard[]): SortedCard[] {
  if (!screen.per_item) return [];
  return screen.items.map(({ id, text }) => ({
    id,
    text,
    pile: answered.find((card) => (card.id || card.text) === (id || text))?.pile ?? "",
  }));
}

/** The rows with one cell changed. */
export function withCell(
  rows: readonly ListRow[],
  part: string,
  column: string,
  text: string,
): ListRow[] {
  return rows.map((row) =>
    row.part === part ? { ...row, cells: { ...row.cells, [column]: text } } : row,
  );
}
