import { expect, it } from "vitest";
import type { CardView } from "$lib/ipc/generated/CardView";
import { speakerOf } from "$lib/cards/speaker";
import { chosenInWords, nothing, worthKeeping } from "./line";

it("keeps what was typed when the page is left, whichever field it was typed in", () => {
  const form = { ...nothing(), text: " ", how: ["A course"], helped: "Marta" };
  expect(worthKeeping(form)).toEqual({ ...form, text: "Marta", helped: "" });
  const more = { ...form, before: "I asked each time" };
  expect(worthKeeping(more)).toEqual({ ...more, text: "I asked each time", before: "" });
  expect(worthKeeping({ ...form, text: "To bake" }).text).toBe("To bake");
  expect(worthKeeping({ ...form, helped: "" })).toEqual(nothing());
});

it("says what is shown, and nothing of what was not chosen", () => {
  const chosen = [
    { label: "How it came", words: "A course" },
    { label: "What grew with it", words: "" },
    { label: "Where it was", words: "Bakery" },
  ];
  expect(chosenInWords(chosen)).toBe("How it came: A course; Where it was: Bakery");
  expect(chosenInWords(chosen.slice(1, 2))).toBe("");
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
