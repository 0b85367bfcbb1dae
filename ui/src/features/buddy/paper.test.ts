import { expect, it } from "vitest";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";
import { answerOf, blank, isTheirs } from "./paper";

const screen = (kind: string, more: object = {}): StepScreen =>
  ({ step: "x", kind, columns: [], items: [], options: [], ...more }) as unknown as StepScreen;

it("makes the answers of what was typed, and none of what was left out", () => {
  const list = screen("list");
  expect(answerOf(list, blank(list))).toBeUndefined();
  expect(answerOf(list, { ...blank(list), lines: [" Said hello ", " "] })).toEqual({
    kind: "list",
    value: [{ text: "Said hello", part: "", cells: {} }],
  });

  const rows = screen("list", {
    columns: [
      { id: "try", text: "" },
      { id: "help", text: "" },
    ],
  });
  expect(answerOf(rows, blank(rows))).toBeUndefined();
  const row = { try: "The oven", help: "" };
  expect(answerOf(rows, { ...blank(rows), rows: [row, { try: "", help: " " }] })).toEqual({
    kind: "list",
    value: [{ text: "", part: "", cells: row }],
  });

  const rated = screen("rated-list", { items: [{ text: "pace" }, { text: "breaks" }] });
  const typed = blank(rated);
  expect(answerOf(rated, typed)).toBeUndefined();
  typed.ratings["pace"] = 0;
  expect(answerOf(rated, typed)).toEqual({ kind: "rated", value: [{ item: "pace", value: 0 }] });

  const choice = screen("choice");
  expect(answerOf(choice, { ...blank(choice), choice: "not-now" })).toEqual({
    kind: "choice",
    value: "not-now",
  });
});

it("knows what the buddy wrote", () => {
  expect(isTheirs("buddy-saw") && !isTheirs("went-well")).toBe(true);
});
