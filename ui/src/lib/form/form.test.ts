import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { flushAll } from "$lib/draft/pending";
import { useTexts } from "$lib/i18n/texts.svelte";
import { FormDraft } from "./form.svelte";
import { fieldOver } from "./over";

useTexts(
  { language: "en", direction: "ltr", ftl: readFileSync("../locales/en/errors.ftl", "utf8") },
  "",
);

describe("a form", () => {
  const made = (send: (form: { text: string; why: string }) => Promise<string>) =>
    new FormDraft(
      { text: "", why: "" },
      {
        send,
        check: (form) => (form.text ? [] : [{ text: "No words yet.", fix: undefined, field: "a" }]),
        complete: (form) => (form.text ||= "A goal"),
        controls: { text: "a", why: "b" },
      },
    );

  it("says what is in the way and sends nothing", async () => {
    const send = vi.fn(async () => "id");
    const draft = made(send);
    expect(await draft.save()).toBeUndefined();
    expect(draft.errorAt("a")).toBe("No words yet.");
    expect(send).not.toHaveBeenCalled();
    draft.close();
  });
  it("saves what is typed when the page is left, and nothing that did not change", async () => {
    const send = vi.fn(async () => "id");
    const draft = made(send);
    expect(await flushAll()).toBe(true);
    draft.form.why = "because";
    expect(await flushAll()).toBe(true);
    expect(await flushAll()).toBe(true);
    expect(send.mock.calls).toEqual([[{ text: "A goal", why: "because" }]]);
    draft.close();
  });
  it("keeps the words when the core refuses them, and points at the field", async () => {
    const draft = made(() => Promise.reject({ code: "over-limit", limit: "item", most: 5 }));
    draft.form.text = "short";
    draft.form.why = "far too long";
    expect(await draft.save()).toBeUndefined();
    expect(draft.problems[0]?.field).toBe("b");
    expect(draft.problems[0]?.text).toContain("5");
    expect([draft.form.why, draft.changed]).toEqual(["far too long", true]);
    draft.close();
  });
});

it("finds the field over a limit, in characters and not in bytes", () => {
  expect(fieldOver({ a: "brød", b: ["ok", "ΔΔΔΔΔ"], c: "" }, 4)).toBe("b");
  expect(fieldOver({ a: [{ when: "I am very tired" }] }, 6)).toBe("a");
  expect(fieldOver({ a: "👍👍👍", b: null }, 3)).toBeUndefined();
});
