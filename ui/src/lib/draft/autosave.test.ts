import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Autosave } from "./autosave.svelte";
import { flushAll } from "./pending";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

function typing(saves: string[], fail: () => boolean = () => false): Autosave<string> {
  return new Autosave(async (text: string) => {
    if (fail()) throw { code: "disk_full" };
    saves.push(text);
    return { at: "14:02" };
  });
}

it("saves after a pause, and at the latest after two seconds", async () => {
  const saves: string[] = [];
  const draft = typing(saves);
  draft.type("She");
  await vi.advanceTimersByTimeAsync(600);
  expect(saves).toEqual(["She"]);
  for (let at = 0; at < 20; at++) {
    draft.type("She stayed calm".slice(0, 4 + at));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(saves.length).toBeGreaterThan(1);
  expect(saves.length).toBeLessThan(4);
  await draft.close();
  expect(saves.at(-1)).toBe("She stayed calm");
  expect([draft.state, draft.at]).toEqual(["saved", "14:02"]);
});

it("saves at once before a lock, and says whether all is on disk", async () => {
  const saves: string[] = [];
  let full = true;
  const draft = typing(saves, () => full);
  draft.type("half a sen");
  expect(await flushAll()).toBe(false);
  expect(draft.state).toBe("failed");
  expect(draft.failure?.code).toBe("disk_full");
  full = false;
  await vi.advanceTimersByTimeAsync(3_100);
  expect(saves).toEqual(["half a sen"]);
  expect(await flushAll()).toBe(true);
  await draft.close();
});

it("never writes an older text over a newer one", async () => {
  const order: string[] = [];
  let release: () => void = () => undefined;
  const draft = new Autosave(async (text: string) => {
    await new Promise<void>((done) => (release = done));
    order.push(text);
    return { at: "14:02" };
  });
  draft.type("one");
  void draft.flush();
  await vi.advanceTimersByTimeAsync(0);
  draft.type("two");
  const both = Promise.all([draft.flush(), draft.flush()]);
  for (let turn = 0; turn < 4; turn++) {
    await vi.advanceTimersByTimeAsync(10);
    release();
  }
  expect(await both).toEqual([true, true]);
  expect(order).toEqual(["one", "two"]);
  await draft.close();
});
