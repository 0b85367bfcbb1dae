import { expect, it } from "vitest";
import { answerOf, draftOf, type DraftOf } from "$lib/steps/draft";
import { withCell } from "$lib/steps/each";
import { letterAnswer, letterDraft } from "$lib/steps/letter";
import { paperQuestion } from "./paper";
import { keeping, pickKey } from "./cards";
import { screenOf } from "$lib/steps/testing";
import type { OfferedCardView } from "$lib/ipc/generated/OfferedCardView";

const item = (text: string) => ({ id: "", text, value: null });
const column = (id: string) => ({ id, text: id });
const about = { per_item: true, items: [item("bus"), item("shop")] };

it("asks a text in parts, three lines and a choice of each item by itself", () => {
  const text = screenOf("text", { ...about, columns: [column("who")] });
  const draft = draftOf(text) as DraftOf<"text">;
  expect(answerOf(text, draft)).toBeNull();
  const filled = { ...draft, rows: withCell(draft.rows, "shop", "who", "Yota") };
  const answer = { kind: "list", value: [{ text: "", part: "shop", cells: { who: "Yota" } }] };
  expect(answerOf(text, filled)).toEqual(answer);
  const sense = screenOf("sense-sliders", about);
  expect((draftOf(sense) as DraftOf<"sense-sliders">).rows).toHaveLength(2);
  const choice = screenOf("choice", about);
  const cards = (draftOf(choice) as DraftOf<"choice">).cards;
  const yes = cards.map((card, at) => (at === 0 ? { ...card, pile: "yes" } : card));
  expect(answerOf(choice, { kind: "choice", choice: null, cards: yes })).toEqual({
    kind: "sorted",
    value: [{ id: "", text: "bus", pile: "yes" }],
  });
});

it("gives a list a heading for each item, and keeps lines about items that are gone", () => {
  const answer = { kind: "list", value: [{ text: "late", part: "tram", cells: {} }] } as const;
  const list = screenOf("list", { ...about, answer: { kind: "list", value: [...answer.value] } });
  const draft = draftOf(list) as DraftOf<"list">;
  expect(draft.rows.map(({ part }) => part)).toEqual(["tram", "bus", "shop"]);
  expect(answerOf(list, draft)).toEqual(answer);
});

it("keeps a letter with its day, and none while no word is written", () => {
  const draft = { ...letterDraft(undefined), to: "Mum", openOn: "May 2027" };
  expect(letterAnswer(draft)).toBeNull();
  expect(letterAnswer({ ...draft, text: "Hi" })).toEqual({
    to: "Mum",
    text: "Hi",
    open_on: { typed: "May 2027", exact: "phrase" },
  });
});

it("gives every kind of question room on paper", () => {
  const rate = { from: 0, to: 2, low: "no", middle: "some", high: "yes", smaller: null };
  const words = {
    to: "To",
    openOn: "Open",
    band: { name: "Part", from: "From", to: "To" },
    point: { what: "What", when: "When", feeling: "How" },
    rings: ["Close", "Far"],
  };
  const kinds = ["text", "list", "rated-list", "card-sort", "word-pick", "sense-sliders"] as const;
  const more = ["choice", "rainbow", "timeline", "people-circles", "letter"] as const;
  for (const kind of [...kinds, ...more]) {
    expect(paperQuestion(screenOf(kind), words).length, kind).toBeGreaterThan(0);
  }
  const rated = screenOf("rated-list", { items: [item("bus")], rate });
  expect(paperQuestion(rated, words)[0]).toMatchObject({
    choices: ["0", "1", "2"],
    ends: ["no", "some", "yes"],
  });
});

it("keeps what is ticked alone, with what was picked or stands first", () => {
  const choices = ["a", "b"].map((record) => ({ record, text: record }));
  const picks = [{ field: "place", label: "Place", choices }];
  const card = { key: "1", picks } as unknown as OfferedCardView;
  const other = { ...card, key: "2" };
  const ticks = new Map([["1", true]]);
  const kept = (picked: Map<string, string>) => keeping([card, other], ticks, picked);
  expect(kept(new Map())).toEqual([
    { key: "1", offer: true, picks: [{ field: "place", record: "a" }] },
  ]);
  expect(kept(new Map([[pickKey("1", "place"), "b"]]))[0]?.picks[0]?.record).toBe("b");
});
