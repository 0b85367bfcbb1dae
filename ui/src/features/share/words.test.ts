import { describe, expect, it } from "vitest";
import type { ShareSectionView } from "$lib/ipc/generated/ShareSectionView";
import { marked, onlyNews, sharedBefore } from "./words";

const item = (key: string, since: "first" | "new" | "changed" | "same") => ({
  key,
  label: "What it is",
  text: key,
  since,
  before: "",
});
const section = (id: string, ...records: ReturnType<typeof item>[][]): ShareSectionView => ({
  id,
  title: id,
  records: records.map((items, at) => ({
    id: `${at}`,
    heading: "",
    date: "",
    marked: false,
    items,
  })),
});

describe("what is new", () => {
  const sections = [
    section("plan", [item("a", "same"), item("b", "changed")], [item("c", "same")]),
    section("values", [item("d", "same")]),
  ];
  it("leaves out whatever is the same, and what is empty then", () => {
    const news = onlyNews(sections);
    expect(news.map((each) => each.id)).toEqual(["plan"]);
    expect(news[0]?.records.map((record) => record.items.map((each) => each.key))).toEqual([["b"]]);
  });
  it("is a question only after a first share", () => {
    expect(sharedBefore(sections)).toBe(true);
    expect(sharedBefore([section("plan", [item("a", "first")])])).toBe(false);
  });
});

it("marks each found word once, in order, and loses no letter", () => {
  const text = "Marta and I: Marta says “Άγχος”.";
  const pieces = marked(text, ["Marta", "Άγχος", "not there"]);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual([
    "Marta",
    "Άγχος",
  ]);
  expect(marked("Marta Marta", ["Marta", "Marta"]).filter((piece) => piece.marked)).toHaveLength(2);
});
