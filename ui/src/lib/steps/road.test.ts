import { expect, it } from "vitest";
import { answerOf, draftOf, suggestionsFor, type DraftOf } from "./draft";
import { blankPoint, feelingAt, heightOf, whenOf, withPoint } from "./road";
import { screenOf } from "./testing";
import type { Answer } from "$lib/ipc/generated/Answer";
import type { RoadPoint } from "$lib/ipc/generated/RoadPoint";

const ends = { from: -5, to: 5 };
const point = (title: string, more: Partial<RoadPoint> = {}): RoadPoint => ({
  title,
  when: null,
  age: null,
  feeling: null,
  ...more,
});

it("takes a number alone as an age, and anything else as a date in words", () => {
  expect(whenOf("17")).toEqual({ when: null, age: 17 });
  expect(whenOf(" ")).toEqual({ when: null, age: null });
  expect(whenOf("2019").when).toEqual({ typed: "2019", exact: "phrase" });
  expect(whenOf("in the spring").when?.typed).toBe("in the spring");
});

it("gives back what was answered, nameless points too, and leaves out blank ones", () => {
  const value = [point("choir", { age: 17, feeling: 3 }), point("", { feeling: -2 })];
  const shown = screenOf("timeline", { answer: { kind: "timeline", value } });
  const draft = draftOf(shown) as DraftOf<"timeline">;
  expect(answerOf(shown, draft)).toEqual(shown.answer);
  draft.points.push(blankPoint());
  expect(answerOf(shown, draft)).toEqual(shown.answer);
});

it("begins with the points of the question before, and offers them nowhere else", () => {
  const base: Answer = { kind: "timeline", value: [point("choir")] };
  const prefill = [{ text: "choir", from: "", record: null, cells: {}, person: null }];
  const later = screenOf("timeline", { prefill });
  expect((draftOf(later, base) as DraftOf<"timeline">).points[0]?.title).toBe("choir");
  expect(suggestionsFor(later)).toEqual([]);
});

it("puts a pressed point where it was pressed, into the blank row first", () => {
  expect(withPoint([blankPoint()], 1, 3)).toEqual({
    points: [{ ...blankPoint(), feeling: 3 }],
    at: 0,
  });
  const one = { ...blankPoint(), title: "a" };
  expect(withPoint([one], 0, -1).points.map(({ feeling }) => feeling)).toEqual([-1, null]);
  expect(withPoint([one], 9, 2)).toMatchObject({ at: 1 });
});

it("stands for one feeling at each height, and for each feeling at one height", () => {
  for (let feeling = -5; feeling <= 5; feeling += 1) {
    expect(feelingAt(heightOf(feeling, ends), ends)).toBe(feeling);
  }
  expect([feelingAt(-1, ends), feelingAt(2, ends)]).toEqual([5, -5]);
});
