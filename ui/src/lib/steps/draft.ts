/** What a step holds while it is on the screen, and the way from an answer to it and back. Pure. */
import type { Answer } from "$lib/ipc/generated/Answer";
import type { Choice } from "$lib/ipc/generated/Choice";
import type { ListRow } from "$lib/ipc/generated/ListRow";
import type { PickedWord } from "$lib/ipc/generated/PickedWord";
import type { RatedRow } from "$lib/ipc/generated/RatedRow";
import type { SortedCard } from "$lib/ipc/generated/SortedCard";
import type { StepItem } from "$lib/ipc/generated/StepItem";
import type { StepKind } from "$lib/ipc/generated/StepKind";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";
import type { Suggestion } from "$lib/ipc/generated/Suggestion";
import { bandsAnswer, bandsDraft, blankBand, isNoAge, type BandsDraft } from "./bands";
import { blankRow, cardsByItem, headingsOf, isBlankRow, rowsByItem, rowsOf, rowWith } from "./each";
import { letterAnswer, letterDraft, type LetterDraft } from "./letter";
import { peopleAnswer, peopleDraft, withPerson, type PeopleDraft } from "./people";
import { blankPoint, isBlankPoint, roadAnswer, roadDraft, type RoadDraft } from "./road";

export const SENSE_LINES = ["comprehensible", "manageable", "meaningful"] as const;
export type SenseLine = (typeof SENSE_LINES)[number];

/** A draft keeps blank lines and cards on no pile, which an answer does not. */
export type Draft =
  | { kind: "text"; text: string; parts: Record<string, string>; rows: ListRow[] }
  | { kind: "list"; rows: ListRow[] }
  | { kind: "rated-list"; rows: RatedRow[] }
  | { kind: "card-sort"; cards: SortedCard[] }
  | { kind: "word-pick"; picked: string[]; own: string[] }
  | {
      kind: "sense-sliders";
      thing: string;
      values: Record<SenseLine, number | null>;
      rows: ListRow[];
    }
  | { kind: "choice"; choice: Choice | null; cards: SortedCard[] }
  | BandsDraft
  | RoadDraft
  | PeopleDraft
  | LetterDraft;

export type DraftOf<Kind extends StepKind> = Extract<Draft, { kind: Kind }>;

/** What a step's component is given; it draws the draft and says what it becomes. */
export interface StepProps<Kind extends StepKind> {
  screen: StepScreen;
  /** The run, for the picture of what is put in. */
  run: string;
  /** What the step draws on, where that is answered in the same way. */
  base: Answer | null;
  draft: DraftOf<Kind>;
  /** Whether the numbers beside ratings stand in sight. */
  numbers: boolean;
  onchange: (draft: DraftOf<Kind>) => void;
  /** Goes to another step of the same run. */
  goTo: (step: string) => void;
}

/** What stands for a word among the ticked ones: its id, or its text where it has none. */
export function keyOf(item: { id: string; text: string }): string {
  return item.id || item.text;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** The draft a step opens with: the answer so far, or its own rows and cards. */
export function draftOf(screen: StepScreen, base: Answer | null = null): Draft {
  const answer = screen.answer;
  switch (screen.kind) {
    case "text":
      return {
        kind: "text",
        text: answer?.kind === "text" ? answer.value : "",
        parts: answer?.kind === "parts" ? { ...answer.value } : {},
        rows: rowsByItem(screen, answer?.kind === "list" ? answer.value : []),
      };
    case "list":
      return { kind: "list", rows: rowsOf(screen, answer?.kind === "list" ? answer.value : []) };
    case "rated-list":
      return {
        kind: "rated-list",
        rows: ratedOf(screen.items, answer?.kind === "rated" ? answer.value : []),
      };
    case "card-sort":
      return {
        kind: "card-sort",
        cards: cardsOf(screen.items, answer?.kind === "sorted" ? answer.value : []),
      };
    case "word-pick":
      return pickOf(screen.items, answer?.kind === "picked" ? answer.value : []);
    case "sense-sliders": {
      const sense = answer?.kind === "sense" ? answer.value : undefined;
      return {
        kind: "sense-sliders",
        thing: sense?.thing || screen.items[0]?.text || "",
        values: {
          comprehensible: sense?.comprehensible ?? null,
          manageable: sense?.manageable ?? null,
          meaningful: sense?.meaningful ?? null,
        },
        rows: rowsByItem(screen, answer?.kind === "list" ? answer.value : []),
      };
    }
    case "choice":
      return {
        kind: "choice",
        choice: answer?.kind === "choice" ? answer.value : null,
        cards: cardsByItem(screen, answer?.kind === "sorted" ? answer.value : []),
      };
    case "rainbow":
      return bandsDraft(
        screen,
        answer?.kind === "rainbow" ? answer.value : [],
        base?.kind === "rainbow" ? base.value : [],
      );
    case "timeline":
      return roadDraft(
        answer?.kind === "timeline" ? answer.value : [],
        base?.kind === "timeline" ? base.value : [],
      );
    case "people-circles":
      return peopleDraft(answer?.kind === "people" ? answer.value : []);
    case "letter":
      return letterDraft(answer?.kind === "letter" ? answer.value : undefined);
  }
}

function ratedOf(items: readonly StepItem[], answered: readonly RatedRow[]): RatedRow[] {
  const given = items.map(({ text }) => ({
    item: text,
    value: answered.find((row) => row.item === text)?.value ?? null,
  }));
  const own = answered.filter((row) => !items.some(({ text }) => text === row.item));
  const rows = [...given, ...own.map((row) => ({ ...row }))];
  return rows.length > 0 ? rows : [{ item: "", value: null }];
}

function cardsOf(items: readonly StepItem[], answered: readonly SortedCard[]): SortedCard[] {
  const cards = items.map(({ id, text }) => ({
    id,
    text,
    pile: answered.find((card) => keyOf(card) === keyOf({ id, text }))?.pile ?? "",
  }));
  const known = new Set(cards.map(keyOf));
  return [...cards, ...answered.filter((card) => !known.has(keyOf(card)))];
}

function pickOf(items: readonly StepItem[], answered: readonly PickedWord[]): Draft {
  const known = new Set(items.map(keyOf));
  const isKnown = (word: PickedWord): boolean => known.has(keyOf(word));
  return {
    kind: "word-pick",
    picked: answered.filter(isKnown).map(keyOf),
    own: answered.filter((word) => !isKnown(word)).map((word) => word.text),
  };
}

/** The answer a draft amounts to; nothing where nothing was put in. */
export function answerOf(screen: StepScreen, draft: Draft): Answer | null {
  switch (draft.kind) {
    case "text":
      if (draft.rows.length > 0) return listAnswer(draft.rows);
      return screen.in_parts ? partsAnswer(draft.parts) : textAnswer(draft.text);
    case "list":
      return listAnswer(draft.rows);
    case "rated-list":
      return ratedAnswer(screen, draft.rows);
    case "card-sort": {
      const isOwn = (card: SortedCard): boolean =>
        !screen.items.some((item) => keyOf(item) === keyOf(card));
      const cards = draft.cards.filter((card) => card.pile || isOwn(card));
      return cards.length > 0 ? { kind: "sorted", value: cards } : null;
    }
    case "word-pick":
      return pickAnswer(screen.items, draft);
    case "sense-sliders": {
      if (draft.rows.length > 0) return listAnswer(draft.rows);
      const named = !isBlank(draft.thing) && screen.items.length === 0;
      const rated = SENSE_LINES.some((line) => draft.values[line] !== null);
      if (!named && !rated) return null;
      return { kind: "sense", value: { thing: draft.thing, ...draft.values } };
    }
    case "choice": {
      const cards = draft.cards.filter((card) => card.pile);
      if (draft.cards.length > 0) return cards.length > 0 ? { kind: "sorted", value: cards } : null;
      return draft.choice && { kind: "choice", value: draft.choice };
    }
    case "rainbow": {
      const value = bandsAnswer(screen, draft);
      return value.length > 0 ? { kind: "rainbow", value } : null;
    }
    case "timeline": {
      const value = roadAnswer(draft);
      return value.length > 0 ? { kind: "timeline", value } : null;
    }
    case "people-circles": {
      const value = peopleAnswer(draft);
      return value.length > 0 ? { kind: "people", value } : null;
    }
    case "letter": {
      const value = letterAnswer(draft);
      return value && { kind: "letter", value };
    }
  }
}

function listAnswer(rows: readonly ListRow[]): Answer | null {
  const written = rows.filter((row) => !isBlankRow(row));
  return written.length > 0 ? { kind: "list", value: written } : null;
}

function textAnswer(text: string): Answer | null {
  return isBlank(text) ? null : { kind: "text", value: text };
}

function partsAnswer(parts: Record<string, string>): Answer | null {
  const filled = Object.entries(parts).filter(([, text]) => !isBlank(text));
  return filled.length > 0 ? { kind: "parts", value: Object.fromEntries(filled) } : null;
}

function ratedAnswer(screen: StepScreen, rows: readonly RatedRow[]): Answer | null {
  const named = rows.filter((row) => !isBlank(row.item));
  const isOwn = (row: RatedRow): boolean => !screen.items.some((item) => item.text === row.item);
  const holds = named.some((row) => row.value !== null || isOwn(row));
  return holds ? { kind: "rated", value: named } : null;
}

function pickAnswer(items: readonly StepItem[], draft: DraftOf<"word-pick">): Answer | null {
  const picked = items
    .filter((item) => draft.picked.includes(keyOf(item)))
    .map(({ id, text }) => ({ id, text }));
  const own = draft.own.filter((text) => !isBlank(text)).map((text) => ({ id: "", text }));
  const words = [...picked, ...own];
  return words.length > 0 ? { kind: "picked", value: words } : null;
}

/** Puts in what was written before. Nothing that stands there already is lost. */
export function withSuggestion(screen: StepScreen, draft: Draft, said: Suggestion): Draft {
  const text = said.text;
  switch (draft.kind) {
    case "text": {
      if (draft.rows.length > 0) return draft;
      if (!screen.in_parts) return { ...draft, text: joined(draft.text, text) };
      const blank = screen.columns.find(({ id }) => isBlank(draft.parts[id] ?? ""));
      const to = (blank ?? screen.columns[0])?.id ?? "";
      return { ...draft, parts: { ...draft.parts, [to]: joined(draft.parts[to] ?? "", text) } };
    }
    case "list":
      return { ...draft, rows: withRow(screen, draft.rows, said) };
    case "rated-list": {
      const named = draft.rows.filter((row) => !isBlank(row.item));
      return { ...draft, rows: [...named, { item: text, value: null }] };
    }
    case "card-sort":
      return withOwnCard(draft, text);
    case "word-pick":
      return { ...draft, own: [...draft.own.filter((word) => !isBlank(word)), text] };
    case "sense-sliders":
      return draft.rows.length > 0 ? draft : { ...draft, thing: text };
    case "choice":
      return draft;
    case "rainbow": {
      const bands = draft.bands.filter((band) => !isBlank(band.role));
      return { ...draft, bands: [...bands, { ...blankBand(), role: text }] };
    }
    case "timeline": {
      const points = draft.points.filter((point) => !isBlankPoint(point));
      return { ...draft, points: [...points, { ...blankPoint(), title: text }] };
    }
    case "people-circles": {
      const { tags = [], ...person } = said.person ?? { name: text };
      return { ...draft, people: withPerson(draft.people, { ...person, tags: tags.join(", ") }) };
    }
    case "letter":
      return { ...draft, text: joined(draft.text, text) };
  }
}

/** Into the first blank row, or one more: in all its cells where they are known. */
function withRow(screen: StepScreen, rows: readonly ListRow[], said: Suggestion): ListRow[] {
  const fill = (row: ListRow): ListRow =>
    Object.keys(said.cells).length > 0
      ? { ...row, cells: { ...row.cells, ...said.cells } }
      : rowWith(screen, row, said.text);
  const at = rows.findIndex(isBlankRow);
  if (at < 0) return [...rows, fill(blankRow(headingsOf(screen)[0]?.id))];
  return rows.map((row, each) => (each === at ? fill(row) : row));
}

function joined(before: string, text: string): string {
  if (isBlank(before)) return text;
  return before.includes(text) ? before : `${before.trimEnd()}\n${text}`;
}

/** Whether something on the step cannot be read as what it is meant to be. */
export function hasProblem(draft: Draft): boolean {
  if (draft.kind !== "rainbow") return false;
  return isNoAge(draft.now) || draft.bands.some(({ from, to }) => isNoAge(from) || isNoAge(to));
}

/** A card of the person's own, on no pile yet; a card of that name is not made twice. */
export function withOwnCard(draft: DraftOf<"card-sort">, text: string): DraftOf<"card-sort"> {
  const name = text.trim();
  const there = draft.cards.some((card) => card.text.toLowerCase() === name.toLowerCase());
  if (!name || there) return draft;
  return { ...draft, cards: [...draft.cards, { id: "", text: name, pile: "" }] };
}

/** What was written before and does not stand in the answer already. */
export function suggestionsFor(screen: StepScreen): Suggestion[] {
  // The points of an earlier question stand on the road already.
  if (screen.kind === "timeline") return [];
  const stands = JSON.stringify(screen.answer ?? "");
  return screen.prefill.filter(({ text }) => !stands.includes(JSON.stringify(text).slice(1, -1)));
}
