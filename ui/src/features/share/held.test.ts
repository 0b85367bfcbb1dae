import { expect, test } from "vitest";
import { heldOf } from "./held";

test("what was kept is taken up, and anything else is let go of", () => {
  const held = { step: "choose", ownWords: ["I can wait"], ticks: ["a.text"], guard: [] };
  expect(heldOf(JSON.stringify(held))).toEqual(held);
  expect(heldOf("{")).toEqual({});
  expect(heldOf('{"step":"choose"}')).toEqual({});
});
