import { describe, expect, it } from "vitest";
import {
  answerOf,
  draftOf,
  suggestionsFor,
  withOwnCard,
  withSuggestion,
  type DraftOf,
} from "./draft";
import type { Answer } from "$lib/ipc/generated/Answer";
import { screenOf as screen } from "./testing";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

const said = (text: string) => ({ text, from: "", record: null, cells: {}, person: null });
const word = (id: string, text: string, value: number | null = null) => ({ id, text, value });
const label = (id: string) => ({ id, text: id });

/** An answer that is shown and left as it is comes back as it was. */
function comesBack(of: StepScreen, answer: Answer): void {
  const shown = { ...of, answer };
  expect(answerOf(shown, draftOf(shown))).toEqual(answer);
}

describe("an untouched step holds nothing", () => {
  const columns = [label("when"), label("then")];
  const items = [word("calm", "calm")];
  it.each([
    screen("text"),
    screen("text", { columns }),
    screen("list"),
    screen("list", { columns }),
    screen("list", { options: [label("ok"), label("good")] }),
    screen("list", { groups: [label("now")] }),
    screen("rated-list"),
    screen("rated-list", { items }),
    screen("card-sort", { items, piles: [label("much")] }),
    screen("word-pick", { items }),
    screen("sense-sliders"),
    screen("sense-sliders", { items }),
    screen("choice"),
  ])("$kind", (step) => expect(answerOf(step, draftOf(step))).toBeNull());
});

describe("an answer comes back as it was", () => {
  it("text and its parts", () => {
    comesBack(screen("text"), { kind: "text", value: "I stayed.\n\nAll day." });
    comesBack(screen("text", { columns: [label("helper"), label("review")] }), {
      kind: "parts",
      value: { review: "next week" },
    });
  });
  it("lists: plain, labelled, in columns, under headings", () => {
    const row = (text: string, part = "", cells = {}) => ({ text, part, cells });
    comesBack(screen("list"), { kind: "list", value: [row("noise"), row("breaks")] });
    comesBack(screen("list", { options: [label("ok"), label("great")] }), {
      kind: "list",
      value: [row("one hour", "ok"), row("a day", "great"), row("or a call")],
    });
    comesBack(screen("list", { columns: [label("when"), label("then")] }), {
      kind: "list",
      value: [row("", "", { when: "I am tired", then: "I go for ten minutes" })],
    });
    comesBack(screen("list", { groups: [label("now"), label("later")] }), {
      kind: "list",
      value: [row("ask", "later")],
    });
  });
  it("ratings, with one of the person's own", () => {
    comesBack(screen("rated-list", { items: [word("kind", "kind"), word("calm", "calm")] }), {
      kind: "rated",
      value: [
        { item: "kind", value: null },
        { item: "calm", value: 0 },
        { item: "bread", value: 8 },
      ],
    });
  });
  it("cards and words, with some of the person's own", () => {
    const items = [word("calm", "calm"), word("fun", "fun")];
    comesBack(screen("card-sort", { items, piles: [label("much")] }), {
      kind: "sorted",
      value: [
        { id: "fun", text: "fun", pile: "much" },
        { id: "", text: "my dog", pile: "" },
      ],
    });
    comesBack(screen("word-pick", { items }), {
      kind: "picked",
      value: [
        { id: "fun", text: "fun" },
        { id: "", text: "bread" },
      ],
    });
  });
  it("three lines and a choice", () => {
    comesBack(screen("sense-sliders", { items: [word("", "Bakery")] }), {
      kind: "sense",
      value: { thing: "Bakery", comprehensible: 7, manageable: 0, meaningful: null },
    });
    comesBack(screen("choice"), { kind: "choice", value: "no" });
  });
});

it("words of kept cards have no id and are told apart by their text", () => {
  const of = screen("word-pick", { items: [word("", "baking"), word("", "cleaning")] });
  const draft = { ...(draftOf(of) as DraftOf<"word-pick">), picked: ["cleaning"] };
  expect(answerOf(of, draft)).toEqual({ kind: "picked", value: [{ id: "", text: "cleaning" }] });
});

describe("what was written before", () => {
  it("goes into an empty text, and below a written one", () => {
    const of = screen("text");
    expect(
      withSuggestion(of, { kind: "text", text: " ", parts: {}, rows: [] }, said("rest")),
    ).toMatchObject({
      text: "rest",
    });
    const written: DraftOf<"text"> = { kind: "text", text: "walk", parts: {}, rows: [] };
    const once = withSuggestion(of, written, said("rest"));
    expect(once).toMatchObject({ text: "walk\nrest" });
    expect(withSuggestion(of, once, said("rest"))).toEqual(once);
  });
  it("goes into the first blank line, at its first column", () => {
    const of = screen("list", { columns: [label("when"), label("then")] });
    expect(withSuggestion(of, draftOf(of), said("tired"))).toEqual({
      kind: "list",
      rows: [{ text: "", part: "", cells: { when: "tired" } }],
    });
  });
  it("never writes over a line", () => {
    const of = screen("list");
    const draft = { kind: "list", rows: [{ text: "noise", part: "", cells: {} }] } as const;
    const next = withSuggestion(of, { ...draft, rows: [...draft.rows] }, said("light"));
    expect(answerOf(of, next)).toMatchObject({ value: [{ text: "noise" }, { text: "light" }] });
  });
});

it("a card of one's own is made once", () => {
  const draft = draftOf(screen("card-sort", { items: [word("calm", "calm")] }));
  const one = withOwnCard(draft as DraftOf<"card-sort">, " my dog ");
  expect(one.cards.at(-1)).toEqual({ id: "", text: "my dog", pile: "" });
  expect(withOwnCard(one, "My dog")).toEqual(one);
  expect(withOwnCard(one, "  ")).toEqual(one);
});

it("does not offer again what stands there already", () => {
  const prefill = ['He said "well done"', "rest"].map((text) => ({
    text,
    from: "",
    record: null,
    cells: {},
    person: null,
  }));
  const answer = { kind: "text", value: 'Monday: He said "well done"' } as const;
  expect(suggestionsFor(screen("text", { prefill, answer }))).toEqual([prefill[1]]);
  expect(suggestionsFor(screen("text", { prefill }))).toEqual(prefill);
});
