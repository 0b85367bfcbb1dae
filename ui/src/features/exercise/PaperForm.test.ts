import { flushSync, mount, unmount } from "svelte";
import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { useTexts } from "$lib/i18n/texts.svelte";
import PaperForm from "./PaperForm.svelte";
import { screenOf } from "$lib/steps/testing";
import type { PaperView } from "$lib/ipc/generated/PaperView";

const ftl = ["exercise", "kinds"].map((name) => readFileSync(`../locales/en/${name}.ftl`, "utf8"));
useTexts({ language: "en", direction: "ltr", ftl: ftl.join("\n") }, "");

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

it("gives a row of numbers with its words below, ages to a band, and every ring its lines", () => {
  const rate = { from: 0, to: 5, low: "small", middle: "", high: "most", smaller: null };
  const screens = [
    screenOf("rated-list", {
      step: "a",
      prompt: "A",
      rate,
      items: [{ id: "x", text: "x", value: null }],
    }),
    screenOf("rainbow", { step: "b", prompt: "B" }),
    screenOf("people-circles", { step: "c", prompt: "C" }),
  ];
  lines({ ...paper, screens });
  const told = (what: string): string[] =>
    [...document.querySelectorAll(what)].map((element) => element.textContent ?? "");
  expect(told(".scale .box")).toEqual(["0", "1", "2", "3", "4", "5"]);
  expect(told(".ends > *")).toEqual(["small", "", "most"]);
  const labels = told(".label");
  expect(labels.filter((label) => label.startsWith("From age"))).toHaveLength(4);
  expect(labels.slice(-4)).toEqual(["Closest", "Close", "Further out", "At the edge"]);
});
