import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { flushAll } from "$lib/draft/pending";
import { reads } from "$lib/ipc/reads.svelte";
import { router } from "$lib/nav/router.svelte";
import { Entry } from "./entry.svelte";

const invoke = vi.fn<(command: string, args: Record<string, unknown>) => Promise<unknown>>();
const asked = (command: string) => invoke.mock.calls.filter(([name]) => name === command);
let texts = "on disk";
let full = false;
let resume: unknown = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  reads.clear();
  invoke.mockReset();
  [texts, full, resume] = ["on disk", false, null];
  invoke.mockImplementation(async (command, args) => {
    switch (command) {
      case "entry_draft": {
        if (full) throw { code: "disk-full" };
        texts = (args["request"] as { text: string }).text;
        return { id: "a1", at: "14:02" };
      }
      case "entry":
        return { id: "a1", title: "", on: "", text: texts };
      case "shell_status":
        return { resume };
      default:
        return { value: null, changes: { kinds: ["entry"], undo: null } };
    }
  });
  (window as unknown as Record<string, unknown>)["__TAURI_INTERNALS__"] = { invoke };
  router.restore({ name: "entry", id: "new" });
});
afterEach(() => vi.useRealTimers());

it("gives a new page its id with the first save, and joins it when it is left", async () => {
  const entry = new Entry("new");
  expect(entry.mode).toBe("writing");
  entry.words.text = "Half a sen";
  entry.type();
  await vi.advanceTimersByTimeAsync(600);
  expect(router.current).toEqual({ name: "entry", id: "a1" });
  entry.words.text = "Half a sentence";
  entry.type();
  await entry.leave();
  const ids = asked("entry_draft").map(([, args]) => (args["request"] as { id: unknown }).id);
  expect(ids).toEqual([null, "a1"]);
  expect(asked("draft_join").map(([, args]) => args)).toEqual([{ request: { id: "a1" } }]);
});

it("reads an old page, writes on it with its newest words, and reads it again", async () => {
  router.restore({ name: "plan" });
  router.go({ name: "entry", id: "a1" });
  const entry = new Entry("a1");
  await vi.advanceTimersByTimeAsync(0);
  expect([entry.mode, entry.view?.text]).toEqual(["reading", "on disk"]);
  await entry.edit();
  expect([entry.mode, entry.words.text]).toEqual(["writing", "on disk"]);
  entry.words.text = "and more";
  entry.type();
  expect(await entry.done()).toBe(true);
  expect(entry.view?.text).toBe("and more");
  await entry.leave();
  expect(asked("draft_join")).toHaveLength(1);
});

it("stays open with its words where they cannot be saved", async () => {
  const entry = new Entry("new");
  full = true;
  entry.words.text = "Nobody takes this";
  entry.type();
  expect(await entry.done()).toBe(false);
  expect([entry.mode, entry.words.text]).toEqual(["writing", "Nobody takes this"]);
  expect(entry.saveProblem).toBeDefined();
  expect(await flushAll()).toBe(false);
  full = false;
  await entry.leave();
  expect(texts).toBe("Nobody takes this");
});

it("makes no page of a new one on which nothing was written", async () => {
  const entry = new Entry("new");
  expect(await entry.done()).toBe(false);
  await entry.leave();
  expect(invoke).not.toHaveBeenCalled();
});

it.each([
  ["with the caret in it goes on writing", "2", "writing"],
  ["that was read is read again", "", "reading"],
])("after an unlock a page %s", async (_, field, mode) => {
  resume = { route: '{"name":"entry","id":"a1"}', field, caret: 3 };
  vi.spyOn(router, "turn", "get").mockReturnValue(1);
  vi.spyOn(router, "canGoBack", "get").mockReturnValue(false);
  const entry = new Entry("a1");
  await vi.advanceTimersByTimeAsync(0);
  expect(entry.mode).toBe(mode);
  await entry.leave();
  vi.restoreAllMocks();
});
