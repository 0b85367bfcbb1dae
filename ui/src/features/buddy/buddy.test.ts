import { expect, it } from "vitest";
import { namingRequest } from "./buddy.svelte";
import { asked } from "./feedback";

it("names somebody who is kept by their part alone, and somebody new by name and part", () => {
  const part = { shape: "text", value: "mentor" };
  expect(namingRequest({ chosen: "a1", name: "left over", part: "mentor" })).toEqual({
    id: "a1",
    kind: "person",
    fields: { part },
  });
  expect(namingRequest({ chosen: "", name: " Yota ", part: "mentor" })).toEqual({
    id: null,
    kind: "person",
    fields: { name: { shape: "text", value: "Yota" }, part },
  });
});

it("asks for keep, leave and try, and for what was said where it is new", () => {
  expect(asked(true)).toEqual(["keep", "leave", "try"]);
  expect(asked(false)[0]).toBe("quote");
});
