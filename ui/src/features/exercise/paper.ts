/** What stands on an empty paper form: lines to write on, boxes to tick. Pure. */
import type { RateView } from "$lib/ipc/generated/RateView";
import type { PaperRoomRequest } from "$lib/ipc/generated/PaperRoomRequest";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";
import { sentence } from "$lib/steps/rows";

/** A label with room to write, or with boxes. */
export interface PaperLine {
  label: string;
  rows: number;
  choices?: string[];
  /** Words below a row of numbers: at its ends, and in the middle. */
  ends?: [string, string, string];
}

/** The app's own labels on a form. */
export interface PaperWords {
  to: string;
  openOn: string;
  band: { name: string; from: string; to: string };
  point: { what: string; when: string; feeling: string };
  rings: readonly string[];
}

/** Rows for a list or a table that is open. */
const OPEN_ROWS = 4;

const rows = (label: string, count: number): PaperLine => ({ label, rows: count });
const boxes = (label: string, choices: string[]): PaperLine => ({ label, rows: 0, choices });

/** A row of numbers to tick, with the words of its ends and its middle. */
function scale(label: string, rate: RateView | null): PaperLine {
  const { from, to, low, middle, high } = rate ?? {
    from: 0,
    to: 10,
    low: "",
    middle: "",
    high: "",
  };
  const choices = Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  return { label, rows: 0, choices, ends: [low, middle, high] };
}

const texts = (labelled: readonly { text: string }[]): string[] => labelled.map(({ text }) => text);

/** The lines below a question. */
export function paperQuestion(screen: StepScreen, words: PaperWords): PaperLine[] {
  const open = Array.from({ length: OPEN_ROWS }, () => rows("", 1));
  const rated = Array.from({ length: OPEN_ROWS }).flatMap(() => [
    rows("", 1),
    scale("", screen.rate),
  ]);
  switch (screen.kind) {
    case "text":
      return screen.columns.length > 0
        ? screen.columns.map(({ text }) => rows(text, 2))
        : [rows("", 6)];
    case "list": {
      const labels = screen.options_for === null ? screen.options : [];
      if (labels.length > 0) return texts(labels).map((label) => rows(label, 1));
      if (screen.groups.length > 0) return texts(screen.groups).map((label) => rows(label, 3));
      if (screen.columns.length === 0) return open;
      return Array.from({ length: 3 }).flatMap(() =>
        screen.columns.map((column) =>
          column.id === screen.options_for
            ? boxes(column.text, texts(screen.options))
            : rows(column.text, 1),
        ),
      );
    }
    case "rated-list":
      return screen.items.length > 0
        ? screen.items.map(({ text }) => scale(text, screen.rate))
        : rated;
    case "card-sort":
      return screen.items.length > 0
        ? screen.items.map(({ text }) => boxes(text, texts(screen.piles)))
        : Array.from({ length: OPEN_ROWS }).flatMap(() => [
            rows("", 1),
            boxes("", texts(screen.piles)),
          ]);
    case "word-pick":
      return [boxes("", texts(screen.items)), ...(screen.own ? [rows("", 2)] : [])];
    case "sense-sliders":
      return [rows("", 1), ...texts(screen.options).map((line) => scale(line, screen.rate))];
    case "choice":
      return [boxes("", texts(screen.options))];
    case "rainbow": {
      const { name, from, to } = words.band;
      return Array.from({ length: OPEN_ROWS }).flatMap(() => {
        if (screen.piles.length > 0) return [rows(name, 1), boxes("", texts(screen.piles))];
        if (screen.rate) return [rows(name, 1), scale("", screen.rate)];
        return [rows(name, 1), rows(from, 1), rows(to, 1)];
      });
    }
    case "timeline": {
      const { what, when, feeling } = words.point;
      return Array.from({ length: 3 }).flatMap(() => [
        rows(what, 1),
        rows(when, 1),
        scale(feeling, screen.rate),
      ]);
    }
    case "people-circles": {
      const rings = screen.piles.length > 0 ? texts(screen.piles) : words.rings;
      return rings.map((ring) => rows(ring, 2));
    }
    case "letter":
      return [rows(words.to, 1), rows("", 10), rows(words.openOn, 1)];
  }
}

/** The room below each question of an empty form, as it is written to a file. */
export function paperRoom(
  screens: readonly StepScreen[],
  words: PaperWords,
  language: string,
): PaperRoomRequest[] {
  return screens.map((screen) => ({
    step: screen.step,
    lines: paperQuestion(screen, words).map(({ label, rows, choices, ends }) => ({
      label: label && sentence(label, language),
      rows,
      choices: choices ?? [],
      ends: ends ? [...ends] : [],
    })),
  }));
}
