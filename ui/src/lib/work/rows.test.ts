import { beforeEach, expect, it, vi } from "vitest";
import { flushAll } from "$lib/draft/pending";
import { inWords, isNumber, put, RowsDraft, type Row, type RowsOf } from "./rows.svelte";

const of: RowsOf = { id: "a1", kind: "place", field: "hours-line", number: "hours", words: "how" };
const rows: readonly Row[] = [
  { on: "12 May 2026", hours: "6", how: "tired" },
  { on: "June", hours: "9", how: "" },
];
const invoke = vi.fn<(command: string, args: { request: unknown }) => Promise<unknown>>();
beforeEach(() => {
  invoke.mockReset();
  invoke.mockResolvedValue({ value: null, changes: { kinds: ["place"], undo: null } });
  (window as unknown as Record<string, unknown>)["__TAURI_INTERNALS__"] = { invoke };
});
function sent(): unknown {
  const request = invoke.mock.calls[0]?.[1].request as { fields: Record<string, { value: Row[] }> };
  return request.fields["hours-line"]?.value;
}
const draft = (): RowsDraft =>
  new RowsDraft(
    "n",
    () => of,
    () => rows,
  );

it("knows a number as people type it", () => {
  for (const typed of ["7", " 7,5", "7.5 hours", "-2"]) expect(isNumber(typed), typed).toBe(true);
  for (const typed of ["", "about 7", "1.2.3"]) expect(isNumber(typed), typed).toBe(false);
});

it("puts a row in its place, or last", () => {
  const row = { on: "now", hours: "1" };
  expect(put(rows, 0, row)).toEqual([row, rows[1]]);
  expect(put(rows, null, row)).toEqual([...rows, row]);
  expect(inWords(rows[0]!, of)).toBe("12 May 2026, 6");
});

it("keeps a new row after the others and needs a number for it", async () => {
  const writing = draft();
  writing.begin(null);
  writing.on = "July";
  expect(await writing.save()).toBe(false);
  expect(writing.problems[0]?.field).toBe("n");
  writing.number = "12";
  expect(await writing.save()).toBe(true);
  expect(sent()).toEqual([...rows, { on: "July", hours: "12", how: "" }]);
  expect(writing.isOpen).toBe(false);
  writing.close();
});

it("takes one row out and leaves the others", async () => {
  const writing = draft();
  expect(await writing.takeOut(0)).toBe(true);
  expect(sent()).toEqual([rows[1]]);
  writing.close();
});

it("keeps what has a number before a lock, and nothing else holds it up", async () => {
  const writing = draft();
  writing.begin(1);
  writing.number = "";
  expect(await flushAll()).toBe(true);
  expect(invoke).not.toHaveBeenCalled();
  writing.number = "10";
  expect(await flushAll()).toBe(true);
  expect(sent()).toEqual([rows[0], { on: "June", hours: "10", how: "" }]);
  writing.close();
});
