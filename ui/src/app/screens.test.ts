import { expect, it } from "vitest";
import { claimed } from "./screens";

it("has no page that two features claim", () => {
  const names = claimed();
  expect(new Set(names).size).toBe(names.length);
});
