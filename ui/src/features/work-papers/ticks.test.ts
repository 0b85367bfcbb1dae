import { describe, expect, it } from "vitest";
import type { WorkPaperSectionView } from "$lib/ipc/generated/WorkPaperSectionView";
import { chosen, filled, namesOf, onPaper, type Ticks } from "./ticks";

const section = (
  name: string,
  groups: readonly (readonly string[])[],
  printed = true,
): WorkPaperSectionView =>
  ({
    name,
    printed,
    groups: groups.map((keys) => ({
      title: "",
      more: false,
      lines: keys.map((key) => ({ words: { key } })),
    })),
  }) as unknown as WorkPaperSectionView;

const paper = [
  section("wishes", [["a.text", "b.text"], ["c.text"]]),
  section("gap", []),
  section("after-a-no", [["d.text"]], false),
];
const keys = (ticks: Ticks): Record<string, string[][]> =>
  Object.fromEntries(
    onPaper(paper, ticks).map((one) => [
      one.name,
      one.groups.map((group) => group.lines.map((line) => line.words.key)),
    ]),
  );

describe("what is printed of a paper", () => {
  it("is everything, but not what is for me alone, and no empty section", () => {
    expect(keys({})).toEqual({ wishes: [["a.text", "b.text"], ["c.text"]] });
    expect(filled(paper).map((one) => one.name)).toEqual(["wishes", "after-a-no"]);
  });
  it("is what was ticked, section by section and line by line", () => {
    expect(keys({ "after-a-no": true, "a.text": false })).toEqual({
      wishes: [["b.text"], ["c.text"]],
      "after-a-no": [["d.text"]],
    });
    expect(keys({ wishes: false })).toEqual({});
  });
  it("leaves no heading over nothing", () => {
    expect(keys({ "c.text": false })).toEqual({ wishes: [["a.text", "b.text"]] });
    expect(keys({ "a.text": false, "b.text": false, "c.text": false })).toEqual({});
  });
});

it("a paper is named to the core by its sections and lines, without words", () => {
  expect(namesOf(onPaper(paper, { "a.text": false }))).toEqual({
    sections: ["wishes"],
    lines: ["b.text", "c.text"],
  });
});

it("a choice among some leaves the ticks of the others", () => {
  const before = { gap: false, "a.text": false };
  expect(chosen(before, ["wishes", "after-a-no"], ["after-a-no"])).toEqual({
    gap: false,
    "a.text": false,
    wishes: false,
    "after-a-no": true,
  });
});
