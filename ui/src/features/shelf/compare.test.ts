import { expect, it } from "vitest";
import type { ComparePartView } from "$lib/ipc/generated/ComparePartView";
import { step, stops } from "./compare";

function part(...standings: string[]): ComparePartView {
  const rows = standings.map((standing) => ({ standing }));
  return { id: "plan", title: "Plan", rows, same: false } as unknown as ComparePartView;
}

it("stops at whatever is not as it was, in the order of the page", () => {
  expect(stops([part("same", "new"), part("changed", "same", "no-longer")])).toEqual([
    "part-0-row-1",
    "part-1-row-0",
    "part-1-row-2",
  ]);
});

it("goes on to the next change and back, and round again at either end", () => {
  expect([step(-1, 1, 3), step(0, 1, 3), step(2, 1, 3)]).toEqual([0, 1, 0]);
  expect([step(-1, -1, 3), step(0, -1, 3)]).toEqual([2, 2]);
  expect(step(-1, 1, 0)).toBe(-1);
});
