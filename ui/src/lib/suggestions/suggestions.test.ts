import { beforeEach, expect, it, vi } from "vitest";
import type { SuggestionView } from "$lib/ipc/generated/SuggestionView";
import { reads } from "$lib/ipc/reads.svelte";
import { Suggestions } from "./suggestions.svelte";

const row = {
  key: "0",
  text: "Skill: plaiting",
  have: false,
  fields: { name: { shape: "text", value: "plaiting" } },
  card: { id: "f0", kind: "skill", heading: "plaiting" },
  said: null,
  others: [],
} as unknown as SuggestionView;
const other = { ...row, key: "1" };

const invoke = vi.fn<(command: string, args: { request: unknown }) => Promise<unknown>>();
let listed: { id: string }[] = [];
beforeEach(() => {
  reads.clear();
  listed = [];
  invoke.mockReset();
  invoke.mockImplementation((command) => {
    if (command === "cards") return Promise.resolve({ cards: listed });
    listed = [{ id: "a1" }];
    return Promise.resolve({
      value: { id: "a1", kind: "skill" },
      changes: { kinds: ["skill"], undo: null },
    });
  });
  (window as unknown as Record<string, unknown>)["__TAURI_INTERNALS__"] = { invoke };
});

it("keeps one, leaves one, and lets what was left out come back", async () => {
  const list = new Suggestions({ rows: [row, other], ignored: 0 });
  expect(list.isKept(row)).toBe(false);
  expect(await list.keep(row)).toBe(true);
  expect(invoke.mock.calls.find(([command]) => command === "card_save")?.[1]).toEqual({
    request: { id: null, kind: "skill", fields: row.fields },
  });
  expect(list.isKept(row)).toBe(true);
  expect(list.isKept(other)).toBe(false);
  list.leave(other, true);
  expect(list.isLeft(other)).toBe(true);
  list.leave(other, false);
  expect(list.isLeft(other)).toBe(false);
});

it("can be kept again after Undo took it back", async () => {
  const list = new Suggestions({ rows: [row], ignored: 0 });
  await list.keep(row);
  await vi.waitFor(() => expect(list.isKept(row)).toBe(true));
  listed = [];
  reads.clear();
  list.isKept(row);
  await vi.waitFor(() => expect(list.isKept(row)).toBe(false));
});

it("says at its row what stands in the way", async () => {
  invoke.mockRejectedValue({ code: "empty" });
  const list = new Suggestions({ rows: [row], ignored: 0 });
  expect(await list.keep(row)).toBe(false);
  expect(list.problem?.key).toBe("0");
});

it("keeps what somebody suggested as a step of a goal, or as what else it can be", async () => {
  const way = (kind: string) => ({
    fields: {
      text: { shape: "text", value: "ask Jo" },
      "said-by": { shape: "text", value: "Sam" },
    },
    card: { id: "f0", kind, heading: "ask Jo" },
  });
  const said = { ...row, ...way("step"), said: { who: "Sam", when: "", more: [] } };
  const suggested = { ...said, others: [way("question")] } as unknown as SuggestionView;
  const goals = [
    { id: "g1", text: "bread" },
    { id: "g2", text: "cakes" },
  ];
  const list = new Suggestions({ rows: [suggested], ignored: 0 }, goals);
  expect(list.fieldsOf(suggested)["goal"]).toEqual({ shape: "link", value: "g1" });
  list.takeFor(suggested, "g2");
  expect(list.fieldsOf(suggested)["goal"]).toEqual({ shape: "link", value: "g2" });
  expect(list.fewOf(suggested)).toContain("first");
  list.takeAs(suggested, "question");
  expect(list.fieldsOf(suggested)["goal"]).toBeUndefined();
  expect(await list.keep(suggested)).toBe(true);
  expect(invoke.mock.calls.find(([command]) => command === "card_save")?.[1]).toEqual({
    request: { id: null, kind: "question", fields: way("question").fields },
  });
});
