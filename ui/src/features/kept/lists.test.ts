import { expect, it } from "vitest";
import type { CardView } from "$lib/ipc/generated/CardView";
import { answerFields, isOnList, namesLeft, toldElsewhere, wordsIn } from "./lists";

const card = (kind: string, ...fields: object[]): CardView =>
  ({ kind, heading: "May I sit?", fields }) as unknown as CardView;
const flag = (value: boolean): object => ({
  name: "next-meeting",
  text: "",
  value: { shape: "flag", value },
});

it("knows what is on the list for the next meeting", () => {
  expect(isOnList(card("question", flag(true)))).toBe(true);
  expect(isOnList(card("doubt", flag(false)))).toBe(false);
  expect(isOnList(card("agreement"))).toBe(false);
});

it("asks who said it of a question, and what would help of a doubt", () => {
  expect(answerFields(card("question"))).toEqual(["answer", "answered-by", "answered-on"]);
  expect(answerFields(card("doubt"))).toEqual(["answer", "would-help", "who"]);
});

it("tells what came of an agreement once: in its way, where it has one", () => {
  expect(toldElsewhere(card("agreement"), 0)).toEqual(["state"]);
  expect(toldElsewhere(card("agreement"), 2)).toEqual(["state", "came"]);
  expect(toldElsewhere(card("question"), 0)).toEqual([]);
});

it("reads the words of a field, and none of one that is not there", () => {
  const came = { name: "came", text: " Tove does it now " };
  expect(wordsIn(card("agreement", came), "came")).toBe("Tove does it now");
  expect(wordsIn(card("agreement"), "came")).toBe("");
});

it("proposes the names no list has yet", () => {
  const names = ["A first day", "A normal morning"];
  expect(namesLeft(names, [" a First day"])).toEqual(["A normal morning"]);
  expect(namesLeft(names, [])).toEqual(names);
});
