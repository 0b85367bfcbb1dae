import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { flushAll } from "$lib/draft/pending";
import { useTexts } from "$lib/i18n/texts.svelte";
import type { CardFieldView } from "$lib/ipc/generated/CardFieldView";
import type { CardView } from "$lib/ipc/generated/CardView";
import { CardDraft, ratingInWords, typedOf, valueOf } from "./card.svelte";

const ftl = readFileSync("../locales/en/cards.ftl", "utf8");
useTexts({ language: "en", direction: "ltr", ftl }, "");

const field = (name: string, shape: CardFieldView["shape"], value: unknown): CardFieldView =>
  ({ name, label: name, shape, value, text: "", words: [] }) as unknown as CardFieldView;
const word = field("word", "line", { shape: "text", value: "Calm" });
const rating = field("use-more", "rating", { shape: "rating", value: null });
const place = field("place-link", "link", { shape: "link", value: "b2" });
const card = {
  id: "a1",
  kind: "strength",
  kind_name: "Strength",
  heading: "Calm",
  fields: [word, rating, place],
} as unknown as CardView;

const invoke = vi.fn<(command: string, args: { request: unknown }) => Promise<unknown>>();
beforeEach(() => {
  invoke.mockReset();
  invoke.mockResolvedValue({ value: card, changes: { kinds: ["strength"], undo: null } });
  (window as unknown as Record<string, unknown>)["__TAURI_INTERNALS__"] = { invoke };
});
const sent = () => invoke.mock.calls.map(([, args]) => args.request);

describe("a kept thing that is changed", () => {
  it("sends what was changed and nothing else", async () => {
    const draft = new CardDraft(card, false, (name) => name);
    draft.values["use-more"] = 7;
    expect(await draft.save()).toBe(card);
    const fields = { "use-more": { shape: "rating", value: 7 } };
    expect(sent()).toEqual([{ id: "a1", kind: "strength", fields }]);
    expect(draft.changed).toEqual([]);
    draft.close();
  });
  it("is kept before a lock, once, and a new one gets its id", async () => {
    const draft = new CardDraft(card, true, (name) => name);
    draft.values["word"] = "Steady";
    expect(await flushAll()).toBe(true);
    expect(await flushAll()).toBe(true);
    draft.values["word"] = "Steady hands";
    await draft.save();
    expect(sent().map((request) => (request as { id: unknown }).id)).toEqual([null, "a1"]);
    draft.close();
  });
  it("says at its first field that there is nothing in it, and holds up no lock", async () => {
    invoke.mockRejectedValue({ code: "empty" });
    const draft = new CardDraft(card, false, (name) => `x-${name}`);
    draft.values["word"] = "";
    expect(await draft.save()).toBeUndefined();
    expect(draft.problems[0]?.field).toBe("x-word");
    expect(await flushAll()).toBe(true);
    draft.close();
  });
});

it("fields are typed and sent in their own shape", () => {
  const lines = field("words", "lines", { shape: "lines", value: ["a"] });
  expect(valueOf(lines, ["a", " ", "b"])).toEqual({ shape: "lines", value: ["a", "b"] });
  const date = field("when", "date", { shape: "date", value: null });
  expect(typedOf(date)).toBe("");
  expect(valueOf(date, " last spring ")).toEqual({
    shape: "date",
    value: { typed: "last spring", exact: "phrase" },
  });
  expect(valueOf(date, " ")).toEqual({ shape: "date", value: null });
});

it("a rating reads in words where numbers are hidden", () => {
  const said = (value: number, numbers = false) =>
    ratingInWords("skill", "sure", value, numbers).replace(/[\u2068\u2069]/g, "");
  expect(said(7, true)).toBe("7 of 10");
  expect([said(0), said(5), said(10)]).toEqual(["not sure yet", "half sure", "very sure"]);
  expect(said(7)).toBe("Between “half sure” and “very sure”");
});
