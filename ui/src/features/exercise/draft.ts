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

export const SENSE_LINES = ["comprehensible", "manageable", "meaningful"] as const;
export type SenseLine = (typeof SENSE_LINES)[number];

/** A draft keeps blank lines and cards on no pile, which an answer does not. */
export type Draft =
  | { kind: "text"; text: string; parts: Record<string, string> }
  | { kind: "list"; rows: ListRow[] }
  | { kind: "rated-list"; rows: RatedRow[] }
  | { kind: "card-sort"; cards: SortedCard[] }
  | { kind: "word-pick"; picked: string[]; own: string[] }
  | { kind: "sense-sliders"; thing: string; values: Record<SenseLine, number | null> }
  | { kind: "choice"; choice: Choice | null };

export type DraftOf<Kind extends StepKind> = Extract<Draft, { kind: Kind }>;

/** What a step's component is given; it draws the draft and says what it becomes. */
export interface StepProps<Kind extends StepKind> {
  screen: StepScreen;
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

export function blankRow(part = ""): ListRow {
  return { text: "", part, cells: {} };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function isBlankRow(row: ListRow): boolean {
  return isBlank(row.text) && Object.values(row.cells).every(isBlank);
}

/** The draft a step opens with: the answer so far, or its own rows and cards. */
export function draftOf(screen: StepScreen): Draft {
  const answer = screen.answer;
  switch (screen.kind) {
    case "text":
      return {
        kind: "text",
        text: answer?.kind === "text" ? answer.value : "",
        parts: answer?.kind === "parts" ? { ...answer.value } : {},
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
      };
    }
    case "choice":
      return { kind: "choice", choice: answer?.kind === "choice" ? answer.value : null };
  }
}

/** A labelled row for each option, a first row for each heading, then whatever else was written. */
function rowsOf(screen: StepScreen, answered: readonly ListRow[]): ListRow[] {
  const labelled = screen.options.map(
    ({ id }) => answered.find((row) => row.part === id) ?? blankRow(id),
  );
  const written = answered.filter((row) => !labelled.includes(row));
  const rows = [...labelled, ...written];
  for (const { id } of screen.groups) {
    if (!rows.some((row) => row.part === id)) rows.push(blankRow(id));
  }
  if (answered.length === 0) {
    rows.push(...screen.items.map((item) => rowWith(screen, blankRow(), item.text)));
  }
  return rows.length > 0 ? rows : [blankRow()];
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
      return screen.in_parts ? partsAnswer(draft.parts) : textAnswer(draft.text);
    case "list": {
      const rows = draft.rows.filter((row) => !isBlankRow(row));
      return rows.length > 0 ? { kind: "list", value: rows } : null;
    }
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
      const named = !isBlank(draft.thing) && screen.items.length === 0;
      const rated = SENSE_LINES.some((line) => draft.values[line] !== null);
      if (!named && !rated) return null;
      return { kind: "sense", value: { thing: draft.thing, ...draft.values } };
    }
    case "choice":
      return draft.choice && { kind: "choice", value: draft.choice };
  }
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

/** A row whose first place holds these words: its first column, or its text. */
function rowWith(screen: StepScreen, row: ListRow, text: string): ListRow {
  const first = screen.columns[0];
  if (!first) return { ...row, text };
  return { ...row, cells: { ...row.cells, [first.id]: text } };
}

/** Puts in what was written before. Nothing that stands there already is lost. */
export function withSuggestion(screen: StepScreen, draft: Draft, text: string): Draft {
  switch (draft.kind) {
    case "text": {
      if (!screen.in_parts) return { ...draft, text: joined(draft.text, text) };
      const blank = screen.columns.find(({ id }) => isBlank(draft.parts[id] ?? ""));
      const to = (blank ?? screen.columns[0])?.id ?? "";
      return { ...draft, parts: { ...draft.parts, [to]: joined(draft.parts[to] ?? "", text) } };
    }
    case "list": {
      const at = draft.rows.findIndex(isBlankRow);
      if (at < 0) return { ...draft, rows: [...draft.rows, rowWith(screen, blankRow(), text)] };
      const rows = draft.rows.map((row, each) => (each === at ? rowWith(screen, row, text) : row));
      return { ...draft, rows };
    }
    case "rated-list": {
      const named = draft.rows.filter((row) => !isBlank(row.item));
      return { ...draft, rows: [...named, { item: text, value: null }] };
    }
    case "card-sort":
      return withOwnCard(draft, text);
    case "word-pick":
      return { ...draft, own: [...draft.own.filter((word) => !isBlank(word)), text] };
    case "sense-sliders":
      return { ...draft, thing: text };
    case "choice":
      return draft;
  }
}

function joined(before: string, text: string): string {
  if (isBlank(before)) return text;
  return before.includes(text) ? before : `${before.trimEnd()}\n${text}`;
}

/** A card of the person's own, on no pile yet; a card of that name is not made twice. */
export function withOwnCard(draft: DraftOf<"card-sort">, text: string): DraftOf<"card-sort"> {
  const name = text.trim();
  const there = draft.cards.some((card) => card.text.toLowerCase() === name.toLowerCase());
  if (!name || there) return draft;
  return { ...draft, cards: [...draft.cards, { id: "", text: name, pile: "" }] };
}

/** What was written before and does not stand in the answer already. */
export function suggestionsFor(screen: StepScreen): StepScreen["prefill"] {
  const stands = JSON.stringify(screen.answer ?? "");
  return screen.prefill.filter(({ text }) => !stands.includes(JSON.stringify(text).slice(1, -1)));
}
