import { flushSync } from "svelte";
import { expect, it, vi } from "vitest";
import { AppFailure, failureOf } from "./client";
import { Reads } from "./reads.svelte";

const settle = () => new Promise((done) => setTimeout(done));

it("reads once, and anew when a record on screen changed", async () => {
  let count = 0;
  const fetch = vi.fn(async () => ++count as never);
  const reads = new Reads(fetch);
  const read = reads.of<number>("entry_list", {}, ["entry"]);
  const seen: (number | undefined)[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(read.value);
    });
  });
  flushSync();
  await settle();
  expect(reads.of("entry_list", {}, ["entry"])).toBe(read);
  reads.drop({ kinds: ["goal"] });
  await settle();
  expect(fetch).toHaveBeenCalledTimes(1);
  reads.drop({ kinds: ["entry"] });
  await settle();
  flushSync();
  expect(seen).toEqual([undefined, 1, 2]);
  stop();
});

it("forgets what is not on screen", async () => {
  const reads = new Reads(async () => 1 as never);
  const read = reads.of("goal_list", {}, ["goal"]);
  reads.drop({ kinds: ["goal"] });
  expect(reads.of("goal_list", {}, ["goal"])).not.toBe(read);
});

it("drops what a change touched and gives its value", async () => {
  const fetch = async (command: string) =>
    (command === "entry_save" ? { value: "a1", changes: { kinds: ["entry"] } } : 1) as never;
  const reads = new Reads(fetch);
  const read = reads.of("entry_list", {}, ["entry"]);
  expect(await reads.change("entry_save", { request: {} })).toBe("a1");
  expect(reads.of("entry_list", {}, ["entry"])).not.toBe(read);
});

it("makes a failure with code and details of what the core throws", () => {
  const failure = failureOf({ code: "not_found", what: "entry" });
  expect(failure).toBeInstanceOf(AppFailure);
  expect([failure.code, failure.details]).toEqual(["not_found", { what: "entry" }]);
  expect(failureOf("no such command").code).toBe("internal");
});
