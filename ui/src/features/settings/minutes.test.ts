import { expect, it } from "vitest";
import { minuteChoices } from "./minutes";

it("offers a few times and never, and keeps a time that was set elsewhere", () => {
  expect(minuteChoices(5)).toEqual([1, 2, 5, 10, 15, 30, 60, 0]);
  expect(minuteChoices(0)).toEqual([1, 2, 5, 10, 15, 30, 60, 0]);
  expect(minuteChoices(7)).toEqual([1, 2, 5, 7, 10, 15, 30, 60, 0]);
});
