import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildBundles, format } from "./fluent";
import { t, tPack, useTexts } from "./texts.svelte";

const folder = "../locales/en";
const english = readdirSync(folder)
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

it("formats in the chosen language, and in English where there is no text yet", () => {
  const bundles = buildBundles(
    "nb",
    "a = Hei\nb = Hei, { $name }\n    .fix = Prøv igjen",
    "a = Hello\nc = Later",
  );
  expect(format(bundles, "a")).toBe("Hei");
  expect(format(bundles, "b", { name: "Μαρία" })).toBe("Hei, \u2068Μαρία\u2069");
  expect(format(bundles, "b.fix")).toBe("Prøv igjen");
  expect(format(bundles, "c")).toBe("Later");
  expect(format(bundles, "d")).toBeUndefined();
});

it("shows a missing text in brackets, where a test finds it", () => {
  expect(tPack("no-such-text")).toBe("⟦no-such-text⟧");
});

it("knows every message id of the English texts", () => {
  useTexts({ language: "en", direction: "ltr", ftl: english.join("\n") }, "");
  const union = readFileSync("src/lib/i18n/message-ids.ts", "utf8");
  const ids = [...union.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
  for (const id of ids) {
    const text = tPack(id);
    // A message may have attributes alone; its own id then has no text and is not asked for.
    if (ids.some((other) => other.startsWith(`${id}.`))) continue;
    expect(text, id).not.toContain("⟦");
  }
  expect(t("common-continue")).toBe("Continue");
});

it("has no exclamation mark and none of the words that judge", () => {
  const banned = /\b(streak|score|overdue|missed|should|failed|patient|easy|wrong|correct)\b|!/i;
  for (const text of english) {
    for (const line of text.split("\n")) {
      if (line.startsWith("#") || !line.includes("=")) continue;
      expect(line.slice(line.indexOf("=")), line).not.toMatch(banned);
    }
  }
});
