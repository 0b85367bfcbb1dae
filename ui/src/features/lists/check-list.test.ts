import { expect, it } from "vitest";
import type { CardView } from "$lib/ipc/generated/CardView";
import { listOf } from "./check-list";

const card = (lines: string[], note: string): CardView =>
  ({
    heading: "A first day",
    fields: [
      { name: "name", text: "A first day", value: { shape: "text", value: "A first day" } },
      { name: "lines", text: lines.join(" "), value: { shape: "lines", value: lines } },
      { name: "note", text: note, value: { shape: "text", value: note } },
    ],
  }) as unknown as CardView;

it("gives the lines in their order, without empty ones, and the line below", () => {
  expect(listOf(card(["Shoes", " ", "Bread"], " Next bus is fine "))).toEqual({
    name: "A first day",
    lines: ["Shoes", "Bread"],
    note: "Next bus is fine",
  });
  expect(listOf(card([], "")).lines).toEqual([]);
});
