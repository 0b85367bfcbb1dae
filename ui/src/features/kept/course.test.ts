import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { useTexts } from "$lib/i18n/texts.svelte";
import type { CardView } from "$lib/ipc/generated/CardView";
import { courseParts } from "./course";

const ftl = readFileSync("../locales/en/kept.ftl", "utf8");
useTexts({ language: "en", direction: "ltr", ftl }, "");

it("tells of a course what is known, in one line", () => {
  const fields = [
    { name: "hours", text: "Ten evenings" },
    { name: "provider", text: " The evening school " },
    { name: "who-pays", text: "" },
  ];
  const parts = courseParts({ fields } as unknown as CardView);
  expect(parts.map((part) => part.replace(/[\u2068\u2069]/g, ""))).toEqual([
    "Given by: The evening school",
    "Hours: Ten evenings",
  ]);
});
