import { expect, it } from "vitest";
import type { GuardHitView } from "$lib/ipc/generated/GuardHitView";
import { answered, isOpen } from "./answers";

it("keeps one answer for each found word; other words may not be empty", () => {
  const hit = { key: "h" } as GuardHitView;
  const first = answered([], hit, "keep", "");
  expect(isOpen(hit, [])).toBe(true);
  expect(isOpen(hit, first)).toBe(false);
  const second = answered(first, hit, "replace", " ");
  expect(second).toHaveLength(1);
  expect(isOpen(hit, second)).toBe(true);
  expect(isOpen(hit, answered(second, hit, "replace", "my buddy"))).toBe(false);
});
