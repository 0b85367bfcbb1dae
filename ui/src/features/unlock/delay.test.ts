import { expect, it } from "vitest";
import { delayAfter } from "./delay";

it("grows quietly up to eight seconds and never further", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map(delayAfter)).toEqual([
    0, 0, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
  ]);
});
