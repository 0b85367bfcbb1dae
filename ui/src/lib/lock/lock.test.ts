import { beforeEach, expect, it, vi } from "vitest";

/** A core that answers in the order it is asked; what is `undefined` never comes. */
const core = vi.hoisted(() => ({
  calls: [] as [string, unknown][],
  locks: 0,
  kept: [] as boolean[],
}));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: (command: string, args: unknown) => {
    core.calls.push([command, args]);
    if (command === "lock_wait") {
      core.locks -= 1;
      return core.locks < 0 ? new Promise(() => undefined) : Promise.resolve();
    }
    return Promise.resolve(command === "lock_seal" ? core.kept.shift() : undefined);
  },
}));
const { lock } = await import("./lock.svelte");
const { onFlush } = await import("$lib/draft/pending");

const names = (): string[] => core.calls.map(([command]) => command);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  core.calls = [];
  lock.begun = false;
});

it("says at once that it saves, where there is anything to save", async () => {
  core.locks = 1;
  core.kept = [false];
  const forget = onFlush(() => Promise.resolve(true));
  await lock.serve();
  forget();
  expect(names()).toEqual(["lock_wait", "lock_sealing", "lock_seal"]);
  expect(lock.begun).toBe(true);

  core.calls = [];
  core.locks = 1;
  core.kept = [false];
  await lock.serve();
  expect(names()).toEqual(["lock_wait", "lock_seal"]);
});

it("keeps the page where a draft could not be saved, and waits for the next lock", async () => {
  core.locks = 2;
  core.kept = [true, false];
  const disk = { full: true };
  const forget = onFlush(() => Promise.resolve(!disk.full));
  const served = lock.serve();
  await settle();
  const sealed = core.calls.filter(([command]) => command === "lock_seal");
  expect(sealed.map(([, args]) => (args as { sealed: boolean }).sealed)).toEqual([false, false]);
  await served;
  forget();
  expect(lock.begun).toBe(false);
});

it("draws the page again where the core could not seal its own part", async () => {
  core.locks = 1;
  core.kept = [true];
  void lock.serve();
  await settle();
  expect(names()).toEqual(["lock_wait", "lock_seal", "lock_wait"]);
  expect(lock.begun).toBe(false);
});
