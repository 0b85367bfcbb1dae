import { beforeEach, expect, it, vi } from "vitest";
import { flushAll } from "$lib/draft/pending";

const core = vi.hoisted(() => ({ saved: [] as Record<string, unknown>[], fails: false }));
const view = { journal_name: "", my_name: "Kari", today_quotes: false, hide_minutes: false };
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string, args: { request: Record<string, unknown> }) => {
    if (command === "settings") return { ...view, hide_numbers: false, ...core.saved.at(-1) };
    if (command !== "settings_save") return {};
    if (core.fails) throw { code: "disk-full" };
    core.saved.push(args.request);
    return { value: {}, changes: { kinds: ["setting"], undo: null } };
  },
}));
const { Settings } = await import("./settings.svelte");
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  core.saved = [];
  core.fails = false;
});

it("saves a typed name once, and leaves the other choices as they are", async () => {
  const settings = new Settings();
  await settle();
  settings.typed.journal_name = "My hill";
  await Promise.all([settings.keepNames(), settings.keepNames(), flushAll()]);
  expect(core.saved).toEqual([{ ...view, hide_numbers: false, journal_name: "My hill" }]);
  expect(settings.typed).toEqual({});
  await settings.close();
});

it("keeps a name that could not be saved, and says that it is not on disk", async () => {
  const settings = new Settings();
  await settle();
  core.fails = true;
  settings.typed.my_name = "Kari O.";
  expect(await flushAll()).toBe(false);
  expect([settings.name("my_name"), settings.failure?.code]).toEqual(["Kari O.", "disk-full"]);
  core.fails = false;
  expect(await settings.keepNames()).toBe(true);
  await settings.close();
});
