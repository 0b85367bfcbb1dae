import { expect, it } from "vitest";
import type { KeptGroupView } from "$lib/ipc/generated/KeptGroupView";
import { addsBelow, sift, twoOf } from "./sift";

const group = (name: string, kind: string, ...cards: object[]): KeptGroupView =>
  ({ name, kind, cards: cards.map((card) => ({ card: { kind }, ...card })) }) as never;
const groups = [
  group("strengths", "strength", { seen_by_others: true }, { seen_by_others: false }),
  group("skills-at-work", "skill", { at_work: true }),
  group("skills", "skill", { at_work: false }),
  group("feedback", "feedback", {}),
];
const names = (show: "all" | "others" | "work"): string[] =>
  sift(groups, show).map((each) => `${each.name} ${each.cards.length}`);

it("shows what others saw, or what is for work, and leaves out empty groups", () => {
  expect(names("all")).toHaveLength(4);
  expect(names("others")).toEqual(["strengths 1", "feedback 1"]);
  expect(names("work")).toEqual(["skills-at-work 1"]);
});

it("adds a thing below the last group of its kind", () => {
  expect(groups.map((each) => addsBelow(groups, each))).toEqual([true, false, true, true]);
});

it("takes the two newest places until others are picked, and forgets one that is gone", () => {
  const places = ["Bakery", "Library", "School"];
  expect(twoOf(places, ["", ""])).toEqual(["Bakery", "Library"]);
  expect(twoOf(places, ["School", ""])).toEqual(["School", "Library"]);
  expect(twoOf(places, ["Bakery", "Hall"])).toEqual(["Bakery", "Library"]);
});
