import { expect, it } from "vitest";
import { asJson, asText, isEmpty, type Reply } from "./reply";

const reply: Reply = {
  from: "Sam Carter",
  on: "28 November",
  lines: [
    { is: "question", text: "What was the best hour?" },
    { is: "suggestion", text: "A second try-out day" },
    { is: "agreement", text: "Phone | write", who: "Sam", "by-when": "3 December" },
    { is: "agreement", text: "Rest", who: "", "by-when": "" },
  ],
  next: "5 December at ten",
};

it("is one line with a sign for each thing said", () => {
  expect(asText(reply, "Reply slip").trimEnd().split("\n")).toEqual([
    "// Reply slip",
    "@ Sam Carter",
    "# 28 November",
    "? What was the best hour?",
    "+ A second try-out day",
    "= Phone / write | Sam | 3 December",
    "= Rest",
    "! 5 December at ten",
  ]);
});

it("is saved with the version of its format first", () => {
  expect(asJson(reply)).toMatch(/^\{\n {2}"reply-slip": 1,\n {2}"from": "Sam Carter"/);
  expect(JSON.parse(asJson(reply))).toEqual({ "reply-slip": 1, ...reply });
});

it("is empty until something is said", () => {
  expect(isEmpty({ from: "Sam", on: "today", lines: [], next: "" })).toBe(true);
  expect(isEmpty({ from: "", on: "", lines: [], next: "Tuesday" })).toBe(false);
});
