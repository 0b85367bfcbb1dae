import { expect, it } from "vitest";
import { Several } from "./several.svelte";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

it("shows a step at a time until all are there", () => {
  const several = new Several(3);
  expect(several.first(numbers(7))).toEqual([0, 1, 2]);
  expect(several.more(numbers(7))).toBe(true);
  several.show();
  several.show();
  expect(several.first(numbers(7))).toEqual(numbers(7));
  expect(several.more(numbers(7))).toBe(false);
});

it("goes as far as the one that is looked for", () => {
  const several = new Several(3);
  several.reach(2);
  expect(several.first(numbers(9))).toHaveLength(3);
  several.reach(6);
  expect(several.first(numbers(20))).toHaveLength(9);
});

it("leaves a short list as it is", () => {
  const list = numbers(3);
  expect(new Several(3).first(list)).toBe(list);
});
