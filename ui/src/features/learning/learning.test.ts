import { expect, it } from "vitest";
import type { CardView } from "$lib/ipc/generated/CardView";
import { speakerOf } from "$lib/cards/speaker";
import { worthKeeping } from "./learning.svelte";

it("keeps what was typed when the page is left, whichever field it was typed in", () => {
  const form = { id: null, text: " ", how: ["A course"], helped: "Marta" };
  expect(worthKeeping(form)).toEqual({ ...form, text: "Marta", helped: "" });
  expect(worthKeeping({ ...form, text: "To bake" }).text).toBe("To bake");
  expect(worthKeeping({ ...form, helped: "" }).how).toEqual([]);
});

it("finds whose words they are", () => {
  const fields = [
    { name: "who", text: "Marta " },
    { name: "when", text: "" },
  ];
  expect(speakerOf({ fields } as unknown as CardView)).toEqual({
    quote: "",
    name: "Marta",
    when: "",
  });
});
