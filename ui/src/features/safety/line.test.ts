import { expect, it, vi } from "vitest";
import { flushAll } from "$lib/draft/pending";
import type { SafetyPartView } from "$lib/ipc/generated/SafetyPartView";
import { LineDraft } from "./line.svelte";

const part: SafetyPartView = {
  id: "0a",
  text: "Marta",
  not_this: "",
  phone: "909",
  on_lock_screen: false,
};

it("saves a line that was typed when the journal locks", async () => {
  const save = vi.fn(async () => undefined);
  const line = new LineDraft(save);
  await line.begin("people");
  line.text = "Marta";
  expect(await flushAll()).toBe(true);
  expect(save).toHaveBeenCalledExactlyOnceWith({
    id: null,
    section: "people",
    text: "Marta",
    not_this: "",
    phone: "",
    on_lock_screen: false,
  });
  expect(line.section).toBeUndefined();
  await line.close();
});

it("holds up no lock when there is nothing to save", async () => {
  const save = vi.fn(async () => undefined);
  const line = new LineDraft(save);
  await line.begin("people", part);
  expect(await flushAll()).toBe(true);
  await line.begin("helps");
  line.onLockScreen = true;
  expect(await flushAll()).toBe(true);
  expect(save).not.toHaveBeenCalled();
  await line.close();
});

it("says at the field that a line is empty, and keeps words the core refuses", async () => {
  const line = new LineDraft(() => Promise.reject({ code: "disk-full" }));
  await line.begin("number");
  expect(await line.save()).toBe(false);
  expect(line.problems[0]?.field).toBe("safety-line-phone");
  line.phone = "113";
  expect(await line.save()).toBe(false);
  expect([line.phone, line.section]).toEqual(["113", "number"]);
  await line.close();
  expect(await flushAll()).toBe(false);
  line.cancel();
  await line.close();
});
