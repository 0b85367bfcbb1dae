import { expect, it } from "vitest";
import { ageOf, bandsAnswer, bandsDraft, byRole, isNoAge, lastAge, slicesOf } from "./bands";
import { answerOf, draftOf, hasProblem, type DraftOf } from "./draft";
import { screenOf } from "./testing";
import type { Band } from "$lib/ipc/generated/Band";

const item = (text: string) => ({ id: "", text, value: null });
const band = (role: string, more: Partial<Band> = {}): Band => ({
  role,
  from: null,
  to: null,
  weight: null,
  pile: "",
  ...more,
});
const rate = { from: 0, to: 5, low: "", middle: "", high: "", smaller: null };
const ages = screenOf("rainbow", { items: [item("friend"), item("worker")] });
const weights = screenOf("rainbow", { items: [item("friend")], rate });
const wish = screenOf("rainbow", {
  items: [item("friend")],
  piles: [{ id: "grow", text: "grow" }],
});

it("reads ages as people write them", () => {
  expect(["16", " about 16", "16?", "", "school", "130", "16 to 20"].map(ageOf)).toEqual([
    16,
    16,
    16,
    null,
    null,
    null,
    null,
  ]);
  expect([isNoAge(""), isNoAge("16"), isNoAge("school"), isNoAge("130")]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it("opens with a row for each part, and holds nothing until an age is said", () => {
  const draft = draftOf(ages) as DraftOf<"rainbow">;
  expect(draft.bands.map(({ role }) => role)).toEqual(["friend", "worker"]);
  expect(answerOf(ages, draft)).toBeNull();
});

it("keeps what was answered, with parts of one's own, a second stretch and the age of today", () => {
  const value = [
    band("friend", { from: 5 }),
    band("friend", { from: 30, to: 34 }),
    band("juggler", { from: 8, to: 9 }),
    band("", { to: 34 }),
  ];
  const shown = { ...ages, answer: { kind: "rainbow", value } as const };
  const draft = draftOf(shown) as DraftOf<"rainbow">;
  expect(draft.now).toBe("34");
  expect(draft.bands.map(({ role, from }) => [role, from])).toEqual([
    ["friend", "5"],
    ["friend", "30"],
    ["worker", ""],
    ["juggler", "8"],
  ]);
  expect(answerOf(shown, draft)).toEqual(shown.answer);
});

it("turns ages that stand the wrong way round, and says when one is no age", () => {
  const draft = bandsDraft(ages, [], []);
  draft.bands[0] = { ...draft.bands[0]!, from: "30", to: "16" };
  expect(bandsAnswer(ages, draft)).toEqual([band("friend", { from: 16, to: 30 })]);
  expect(hasProblem(draft)).toBe(false);
  draft.bands[1] = { ...draft.bands[1]!, from: "at school" };
  expect(hasProblem(draft)).toBe(true);
});

it("cuts a band into slices of two years, up to today where it goes on", () => {
  expect(slicesOf(band("a", { from: 16, to: 19 }), 40)).toEqual([
    { from: 16, to: 18 },
    { from: 18, to: 19 },
  ]);
  expect(slicesOf(band("a", { from: 36 }), 40)).toHaveLength(2);
  expect(slicesOf(band("a", { from: 40 }), 40)).toEqual([{ from: 40, to: 42 }]);
  expect(slicesOf(band("a"), 40)).toEqual([]);
  expect(lastAge([band("a", { from: 16, to: 19 }), band("", { to: 40 })])).toBe(40);
  expect(lastAge([band("a", { from: 16, to: 19 })])).toBe(19);
});

it("asks the weight of each slice, and keeps a weight of years that are gone from the band", () => {
  const base = [band("friend", { from: 10, to: 14 })];
  const value = [
    band("friend", { from: 10, to: 12, weight: 3 }),
    band("friend", { from: 20, to: 22, weight: 1 }),
  ];
  const shown = { ...weights, answer: { kind: "rainbow", value } as const };
  const draft = draftOf(shown, { kind: "rainbow", value: base }) as DraftOf<"rainbow">;
  expect(draft.bands.map(({ from, weight }) => [from, weight])).toEqual([
    ["10", 3],
    ["12", null],
    ["20", 1],
  ]);
  expect(byRole(draft.bands)).toHaveLength(1);
  expect(answerOf(shown, draft)).toEqual(shown.answer);
});

it("keeps a wish for each part that has one", () => {
  const draft = draftOf(wish) as DraftOf<"rainbow">;
  expect(answerOf(wish, draft)).toBeNull();
  draft.bands[0] = { ...draft.bands[0]!, pile: "grow" };
  expect(answerOf(wish, draft)).toEqual({
    kind: "rainbow",
    value: [band("friend", { pile: "grow" })],
  });
});
