import { expect, it, vi } from "vitest";
import { NewPassphrase } from "./new-passphrase.svelte";

const weights: Record<string, boolean> = { cat: true, "five words by chance here": false };
const core = vi.fn(async (command: string, args?: Record<string, unknown>) => {
  if (command === "passphrase_suggest") return "five words by chance here" as never;
  const passphrase = String(args?.["passphrase"]);
  return { in_words: "x", under_a_month: weights[passphrase] ?? true, empty: !passphrase } as never;
});

it("puts the suggested words in the field and lets them stand", async () => {
  const made = new NewPassphrase(core);
  await made.begin();
  made.use();
  expect(made.value).toBe("five words by chance here");
  expect(await made.judge()).toBe("stands");
});

it("asks once about a passphrase that is quickly guessed, and again about another one", async () => {
  const made = new NewPassphrase(core);
  expect(await made.judge()).toBe("empty");
  made.value = "cat";
  expect(await made.judge()).toBe("weak");
  made.keep();
  expect(await made.judge()).toBe("stands");
  made.value = "dog";
  expect(await made.judge()).toBe("weak");
});

it("weighs when the hand rests, and keeps the newest answer", async () => {
  vi.useFakeTimers();
  core.mockClear();
  const made = new NewPassphrase(core);
  for (const text of ["c", "ca", "cat"]) {
    made.value = text;
    made.typed();
  }
  await vi.advanceTimersByTimeAsync(150);
  expect(core).toHaveBeenCalledTimes(1);
  expect(made.weight?.under_a_month).toBe(true);
  vi.useRealTimers();
});

it("blocks nobody when the core cannot weigh", async () => {
  const made = new NewPassphrase(() => Promise.reject(new Error("no")));
  made.value = "cat";
  expect(await made.judge()).toBe("stands");
});
