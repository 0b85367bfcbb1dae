import { expect, it } from "vitest";
import type { ExerciseRowView } from "$lib/ipc/generated/ExerciseRowView";
import { EVERYTHING, fits, narrowing, sift } from "./filter";

const row = (id: string, minutes_to: number, stir: number, kept = 0): ExerciseRowView => ({
  id,
  title: id,
  purpose: "Small words about a café",
  theme: "strengths",
  minutes: "",
  minutes_to,
  stir,
  open_run: null,
  kept,
  kept_on: "",
  because: null,
});

it("shows everything while nothing is chosen", () => {
  expect(fits(row("long", 40, 2), EVERYTHING)).toBe(true);
  expect(narrowing(EVERYTHING)).toBe(0);
});

it("takes ten minutes as short, and stir 0 as everyday", () => {
  expect(fits(row("a", 10, 1), { ...EVERYTHING, short: true })).toBe(true);
  expect(fits(row("a", 11, 0), { ...EVERYTHING, short: true })).toBe(false);
  expect(fits(row("a", 5, 1), { ...EVERYTHING, short: true, everyday: true })).toBe(false);
});

it("looks at the theme, and at what was kept before", () => {
  expect(fits(row("a", 5, 0), { ...EVERYTHING, theme: "learning" })).toBe(false);
  expect(fits(row("a", 5, 0), { ...EVERYTHING, kept: "yes" })).toBe(false);
  expect(fits(row("a", 5, 0, 2), { ...EVERYTHING, kept: "yes" })).toBe(true);
  expect(fits(row("a", 5, 0, 2), { ...EVERYTHING, kept: "no", theme: "strengths" })).toBe(false);
});

it("finds each word in the title or the purpose, however it is written", () => {
  expect(fits(row("Kind words", 5, 0), { ...EVERYTHING, words: " CAFE kind " })).toBe(true);
  expect(fits(row("Kind words", 5, 0), { ...EVERYTHING, words: "bakery" })).toBe(false);
  expect(narrowing({ ...EVERYTHING, words: " ", kept: "no" })).toBe(1);
});

it("leaves out a question with nothing left under it", () => {
  const groups = [
    { id: "what-matters", question: "What matters to me?", rows: [row("cards", 15, 0)] },
    { id: "what-could-i-try", question: "What could I try?", rows: [row("step", 5, 0)] },
  ];
  const left = sift(groups, { ...EVERYTHING, short: true });
  expect(left.map((group) => group.id)).toEqual(["what-could-i-try"]);
});
