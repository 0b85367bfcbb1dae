import { expect, it } from "vitest";
import { importLines } from "./imported";

it("says what is new even where nothing is, and leaves out what did not happen", () => {
  const nothing = { added: 0, same: 0, changed: 0, versions: 0, cancelled: false };
  expect(importLines(nothing)).toEqual([{ id: "settings-bring-in-added", count: 0 }]);
  const some = importLines({ ...nothing, added: 2, same: 3 });
  expect(some.map((line) => line.id)).toEqual([
    "settings-bring-in-added",
    "settings-bring-in-same",
  ]);
});
