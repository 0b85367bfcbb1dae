import { expect, it } from "vitest";
import { heldPlan } from "./prepare.svelte";
import { placeOf } from "./session.svelte";

it("takes up what was kept, and nothing of another shape", () => {
  const held = { reader: "x", name: "", turned: { a: false }, own: ["b"], wishes: [], things: [] };
  expect(heldPlan(JSON.stringify(held))).toEqual(held);
  for (const text of ["", "{", "7", "null", '{"own":[]}', '{"own":1,"wishes":[],"things":[]}']) {
    expect(heldPlan(text)).toEqual({});
  }
});

it("finds the row of a proposal by its key", () => {
  expect(placeOf("agreed-0")).toEqual({ part: "agreed", row: 0 });
  expect(placeOf("asked-12")).toEqual({ part: "asked", row: 12 });
});
