import { readFileSync } from "node:fs";
import { beforeEach, expect, it, vi } from "vitest";
import type { JournalChoiceView } from "$lib/ipc/generated/JournalChoiceView";
import { useTexts } from "$lib/i18n/texts.svelte";

const core = vi.hoisted(() => ({ code: "", calls: [] as [string, unknown][] }));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string, args: unknown) => {
    if (command === "passphrase_weigh") return { in_words: "years", under_a_month: false };
    core.calls.push([command, args]);
    if (core.code) throw { code: core.code, part: "passphrase-key" };
  },
}));
const { FIELDS, Unlock } = await import("./unlock.svelte");

const ftl = ["errors", "unlock", "passphrase"]
  .map((name) => readFileSync(`../locales/en/${name}.ftl`, "utf8"))
  .join("\n");
useTexts({ language: "en", direction: "ltr", ftl }, "");
const journals: JournalChoiceView[] = [
  { id: "aa", sort: "journal", last: false },
  { id: "bb", sort: "journal", last: true },
];

beforeEach(() => {
  core.code = "";
  core.calls = [];
});

it("opens the journal that was open last, with what was typed", async () => {
  const door = new Unlock(journals);
  door.passphrase = "five words";
  await door.unlock();
  expect(core.calls).toEqual([
    ["unlock", { request: { journal: "bb", passphrase: "five words" } }],
  ]);
  expect(door.busy).toBe(true);
});

it("says so at the field when it does not open, and keeps what was typed", async () => {
  core.code = "wrong-passphrase";
  const door = new Unlock(journals);
  door.passphrase = "other words";
  await door.unlock();
  expect(door.errorAt(FIELDS.passphrase)).toBe("That did not open it.");
  expect(door.problems[0]?.fix).toContain("Caps Lock");
  expect([door.passphrase, door.busy]).toEqual(["other words", false]);
});

it("has other words for a damaged file, and does not point at the passphrase", async () => {
  core.code = "damaged";
  const door = new Unlock(journals);
  door.passphrase = "five words";
  await door.unlock();
  expect(door.errorAt(FIELDS.passphrase)).toBeUndefined();
  expect(door.problems[0]?.text).toContain("damaged");
  expect(door.problems[0]?.fix).toContain("recovery sheet");
});

it("asks for a key and a passphrase before it recovers", async () => {
  const door = new Unlock(journals);
  await door.recover();
  expect(door.errorAt(FIELDS.key)).toBeDefined();
  door.key = "AGE-SECRET";
  await door.recover();
  expect(door.errorAt(FIELDS.new)).toBeDefined();
  door.fresh.value = "five new words here now";
  await door.recover();
  expect(core.calls.map(([command]) => command)).toEqual(["recover"]);
});

it("waits a little longer after some tries, and never for good", async () => {
  vi.useFakeTimers();
  core.code = "wrong-passphrase";
  const door = new Unlock(journals);
  door.passphrase = "other words";
  for (const wait of [0, 0, 500, 1_000, 2_000, 4_000, 8_000, 8_000]) {
    const before = core.calls.length;
    const trying = door.unlock();
    await vi.advanceTimersByTimeAsync(Math.max(0, wait - 1));
    if (wait > 0) expect(core.calls.length).toBe(before);
    await vi.advanceTimersByTimeAsync(1);
    await trying;
    expect(core.calls.length).toBe(before + 1);
  }
  vi.useRealTimers();
});

it("names a shelf by what it is, and counts journals and shelves apart", () => {
  const door = new Unlock([...journals, { id: "cc", sort: "shelf", last: false }]);
  const plain = (name: string): string => name.replace(/[\u2068\u2069]/g, "");
  expect(["aa", "bb", "cc"].map((id) => plain(door.name(id)))).toEqual([
    "Journal 1",
    "Journal 2",
    "Shelf 1",
  ]);
  expect([door.hasShelf, door.isShelf]).toEqual([true, false]);
  door.journal = "cc";
  expect(door.isShelf).toBe(true);
});
