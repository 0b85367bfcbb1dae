import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { BREATHS, Breathing, IN_MS, OUT_MS } from "./breathing.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("moves nothing until it is asked to, then breathes five times and rests", () => {
  const breathing = new Breathing();
  vi.advanceTimersByTime(60_000);
  expect(breathing.phase).toBe("still");
  breathing.start();
  const seen: string[] = [];
  for (let each = 0; each < BREATHS; each += 1) {
    seen.push(`${breathing.phase} ${breathing.breath}`);
    vi.advanceTimersByTime(IN_MS);
    seen.push(`${breathing.phase} ${breathing.breath}`);
    vi.advanceTimersByTime(OUT_MS);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5].flatMap((each) => [`in ${each}`, `out ${each}`]));
  expect(breathing.phase).toBe("done");
});

it("stops at once", () => {
  const breathing = new Breathing();
  breathing.start();
  breathing.stop();
  vi.advanceTimersByTime(60_000);
  expect(breathing.phase).toBe("still");
});

it("has no movement of more than five seconds", () => {
  expect(Math.max(IN_MS, OUT_MS)).toBeLessThanOrEqual(5_000);
});
