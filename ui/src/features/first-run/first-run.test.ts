import { beforeEach, expect, it, vi } from "vitest";

const core = vi.hoisted(() => ({ answers: {} as Record<string, unknown>, calls: [] as string[] }));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string) => {
    core.calls.push(command);
    const answer = core.answers[command];
    if (answer instanceof Error) throw { code: answer.message };
    return answer;
  },
}));
const { FirstRun } = await import("./first-run.svelte");

const sheet = { groups: ["AGE-SE"], qr: "", steps: [], file_name: "sheet.html" };

beforeEach(() => {
  core.calls = [];
  core.answers = {
    passphrase_weigh: { in_words: "centuries", under_a_month: false, empty: false },
    journal_create: sheet,
  };
});

it("makes the journal once, and going back shows that it is made", async () => {
  const run = new FirstRun();
  run.start();
  run.passphrase.value = "five words by chance here";
  await run.choose();
  expect(run.page).toBe("recovery");
  run.back();
  expect([run.page, run.passphrase.value]).toEqual(["passphrase", "five words by chance here"]);
  await run.choose();
  expect(run.page).toBe("recovery");
  expect(core.calls.filter((call) => call === "journal_create")).toHaveLength(1);
});

it("asks by one plain page about a passphrase that is quickly guessed", async () => {
  core.answers["passphrase_weigh"] = { in_words: "moments", under_a_month: true, empty: false };
  const run = new FirstRun();
  run.start();
  run.passphrase.value = "cat";
  await run.choose();
  expect(run.page).toBe("weak");
  expect(core.calls).not.toContain("journal_create");
  run.passphrase.keep();
  await run.keepWeak();
  expect(run.page).toBe("recovery");
});

it("stays on the page when there is no passphrase, and when the disk is full", async () => {
  const run = new FirstRun();
  run.start();
  await run.choose();
  expect([run.page, run.empty]).toEqual(["passphrase", true]);
  core.answers["journal_create"] = new Error("disk-full");
  run.passphrase.value = "five words by chance here";
  await run.choose();
  expect([run.page, run.failure?.code, run.passphrase.value]).toEqual([
    "passphrase",
    "disk-full",
    "five words by chance here",
  ]);
});

it("goes on without a sheet after a plain page, and that is noted", async () => {
  const run = new FirstRun();
  run.passphrase.value = "five words by chance here";
  await run.choose();
  run.later();
  expect(run.page).toBe("without-sheet");
  await run.goOnWithout();
  expect(run.page).toBe("ready");
  expect(core.calls).toContain("recovery_sheet_note");
  run.back();
  expect(run.page).toBe("recovery");
});
