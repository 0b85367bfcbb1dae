import { describe, expect, it } from "vitest";
import { byKind } from "./cards";
import { couldBeSmaller, laid, moved, piled, sentence } from "$lib/steps/rows";
import { sideBySide } from "./two";
import type { OfferedCardView } from "$lib/ipc/generated/OfferedCardView";

describe("moving a line", () => {
  it("changes places with its neighbour", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  });
  it("stays where there is no room", () => {
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
    expect(moved([], 0, 1)).toEqual([]);
  });
});

describe("cards on piles", () => {
  const piles = [
    { id: "much", text: "a big deal" },
    { id: "some", text: "it matters" },
  ];
  const cards = [
    { id: "calm", text: "calm", pile: "some" },
    { id: "fun", text: "fun", pile: "" },
    { id: "", text: "my dog", pile: "gone" },
  ];
  it("stand by pile, the unsorted first, empty piles too", () => {
    const found = piled(cards, piles, "Not on a pile yet");
    expect(found.map((pile) => [pile.text, pile.cards.map(({ at }) => at)])).toEqual([
      ["Not on a pile yet", [1, 2]],
      ["a big deal", []],
      ["it matters", [0]],
    ]);
  });
  it("move without changing the others", () => {
    const next = laid(cards, 1, "much");
    expect(next.map((card) => card.pile)).toEqual(["some", "much", "gone"]);
    expect(cards[1]!.pile).toBe("");
  });
});

it("offers to make it smaller under the number, and not while it is empty", () => {
  const rate = {
    from: 0,
    to: 10,
    low: "",
    middle: "",
    high: "",
    smaller: { under: 7, go_to: "wish" },
  };
  expect(couldBeSmaller([{ item: "call", value: 6 }], rate)).toBe(true);
  expect(couldBeSmaller([{ item: "call", value: 7 }], rate)).toBe(false);
  expect(couldBeSmaller([{ item: "call", value: null }], rate)).toBe(false);
  expect(couldBeSmaller([{ item: "call", value: 0 }], { ...rate, smaller: null })).toBe(false);
});

it("begins a label with a capital", () => {
  expect([sentence("who", "en"), sentence("", "en"), sentence("økt", "nb")]).toEqual([
    "Who",
    "",
    "Økt",
  ]);
});

it("puts two versions side by side, question by question", () => {
  const step = (id: string, ...lines: string[]) => ({ step: id, prompt: `${id}?`, lines });
  expect(
    sideBySide([step("a", "x", "y"), step("b", "z")], [step("b", "w"), step("c", "v")]),
  ).toEqual([
    { step: "a", prompt: "a?", first: "x\ny", second: "" },
    { step: "b", prompt: "b?", first: "z", second: "w" },
    { step: "c", prompt: "c?", first: "", second: "v" },
  ]);
});

it("stands the proposed cards under their kinds", () => {
  const card = (key: string, kind_name: string) => ({ key, kind_name }) as OfferedCardView;
  const found = byKind([card("1", "Strength"), card("2", "Proof"), card("3", "Strength")]);
  expect(found.map(({ name, cards }) => [name, cards.map(({ key }) => key)])).toEqual([
    ["Strength", ["1", "3"]],
    ["Proof", ["2"]],
  ]);
});
