import { flushSync, mount, unmount } from "svelte";
import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { useTexts } from "$lib/i18n/texts.svelte";
import PaperForm from "./PaperForm.svelte";
import { screenOf } from "./testing";
import type { PaperView } from "$lib/ipc/generated/PaperView";

useTexts(
  { language: "en", direction: "ltr", ftl: readFileSync("../locales/en/exercise.ftl", "utf8") },
  "",
);

let drawn: Record<string, unknown> | undefined;
afterEach(() => {
  if (drawn) void unmount(drawn);
  document.body.replaceChildren();
});

const paper: PaperView = {
  title: "My people",
  purpose: "See who is around you.",
  care: "One is enough.",
  date: "",
  screens: [
    screenOf("list", { step: "who", prompt: "Who is close?" }),
    screenOf("choice", {
      step: "more",
      prompt: "Shall we go on?",
      options: [
        { id: "yes", text: "Yes" },
        { id: "no", text: "No" },
      ],
    }),
  ],
  answers: [],
  pictures: [],
};

function lines(of: PaperView): string[] {
  drawn = mount(PaperForm, { target: document.body, props: { paper: of } });
  flushSync();
  return [...document.querySelectorAll("h1, h2, p, .box, .rule")].map(
    (element) => element.textContent?.trim() || "____",
  );
}

it("gives each question room on the empty form", () => {
  expect(lines(paper)).toEqual([
    "My people",
    "See who is around you.",
    "You can leave out any question, and stop at any time.",
    "One is enough.",
    "Who is close?",
    ...Array<string>(4).fill("____"),
    "Shall we go on?",
    "Yes",
    "No",
  ]);
});

it("prints what was written, and nothing of what was left out", () => {
  const answers = [{ step: "who", prompt: "Who is close?", lines: ["Kari", "Ola"] }];
  expect(lines({ ...paper, date: "3 May 2027", answers })).toEqual([
    "My people",
    "See who is around you.",
    "3 May 2027",
    "Who is close?",
    "Kari",
    "Ola",
  ]);
});
