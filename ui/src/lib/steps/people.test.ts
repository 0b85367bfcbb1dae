import { expect, it } from "vitest";
import { answerOf, draftOf, withSuggestion, type DraftOf } from "./draft";
import { inRings, withPerson } from "./people";
import { screenOf } from "./testing";

const kari = { name: "Kari", ring: 2, tags: ["sister", "boat"], phone: "555" };

it("gives back who was put in", () => {
  const shown = screenOf("people-circles", { answer: { kind: "people", value: [kari] } });
  const draft = draftOf(shown) as DraftOf<"people-circles">;
  expect(draft.people[0]?.tags).toBe("sister, boat");
  expect(answerOf(shown, draft)).toEqual(shown.answer);
});

it("puts nobody in twice, and nobody without a name", () => {
  const once = withPerson([], { name: " Kari ", ring: 1 });
  expect(once).toEqual([{ name: "Kari", ring: 1, tags: "", phone: "" }]);
  expect(withPerson(once, { name: "kari" })).toEqual(once);
  expect(withPerson(once, { name: "  " })).toEqual(once);
});

it("takes in someone who was kept, with ring and role", () => {
  const step = screenOf("people-circles");
  const said = { text: "Kari", from: "Person", record: null, cells: {}, person: kari };
  expect(answerOf(step, withSuggestion(step, draftOf(step), said))).toEqual({
    kind: "people",
    value: [kari],
  });
});

it("groups by ring; a ring that is not there counts as not placed", () => {
  const rings = [
    { id: "1", text: "near" },
    { id: "2", text: "far" },
  ];
  const people = [1, null, 4].map((ring) => ({ name: String(ring), ring, tags: "", phone: "" }));
  const grouped = inRings(people, rings, "none").map(({ people }) => people.map(({ at }) => at));
  expect(grouped).toEqual([[1, 2], [0], []]);
});
