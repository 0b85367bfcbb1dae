import { expect, it } from "vitest";
import { fits, sift, ticked } from "./filter";
import type { ExerciseRowView } from "$lib/ipc/generated/ExerciseRowView";

const row = (id: string, minutes_to: number, stir: number): ExerciseRowView => ({
  id,
  title: id,
  purpose: "",
  minutes: "",
  minutes_to,
  stir,
  open_run: null,
  kept: 0,
  because: null,
});
const none = { short: false, everyday: false };

it("shows everything while no box is ticked", () => {
  expect(fits(row("long", 40, 2), none)).toBe(true);
  expect(ticked(none)).toBe(0);
});

it("takes ten minutes as short, and stir 0 as everyday", () => {
  expect(fits(row("a", 10, 1), { short: true, everyday: false })).toBe(true);
  expect(fits(row("a", 11, 0), { short: true, everyday: false })).toBe(false);
  expect(fits(row("a", 5, 1), { short: true, everyday: true })).toBe(false);
});

it("leaves out a question with nothing left under it", () => {
  const groups = [
    { id: "what-matters", question: "What matters to me?", rows: [row("cards", 15, 0)] },
    { id: "what-could-i-try", question: "What could I try?", rows: [row("step", 5, 0)] },
  ];
  const left = sift(groups, { short: true, everyday: false });
  expect(left.map((group) => group.id)).toEqual(["what-could-i-try"]);
});
