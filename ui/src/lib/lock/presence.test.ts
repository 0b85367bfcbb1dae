import { afterEach, beforeEach, expect, it, vi } from "vitest";

const core = vi.hoisted(() => ({ calls: [] as string[], near: () => {} }));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: (command: string) => {
    core.calls.push(command);
    if (command === "active") return Promise.resolve();
    return new Promise<void>((near) => (core.near = near));
  },
}));
const { Presence } = await import("./presence.svelte");

beforeEach(() => {
  core.calls = [];
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => vi.useRealTimers());

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

it("says at most every three seconds that somebody is there", () => {
  const presence = new Presence();
  for (let at = 0; at < 61; at++) {
    presence.sign();
    vi.advanceTimersByTime(100);
  }
  expect(core.calls).toEqual(["active", "active", "active"]);
});

it("asks when a lock is near, any sign answers at once, and then it waits anew", async () => {
  const presence = new Presence();
  presence.sign();
  void presence.watch();
  core.near();
  await settle();
  expect(presence.asking).toBe(true);
  presence.sign();
  expect(presence.asking).toBe(false);
  await settle();
  expect(core.calls).toEqual(["active", "lock_near", "active", "lock_near"]);
  core.near();
  await settle();
  expect(presence.asking).toBe(true);
});

it("asks nothing once the page is left", async () => {
  const presence = new Presence();
  void presence.watch();
  presence.stop();
  core.near();
  await settle();
  expect(presence.asking).toBe(false);
});
