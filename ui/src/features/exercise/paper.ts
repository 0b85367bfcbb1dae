/** What stands on an empty paper form: lines to write on, boxes to tick. Pure. */
import type { RateView } from "$lib/ipc/generated/RateView";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

/** A label with room to write, or with boxes. */
export interface PaperLine {
  label: string;
  rows: number;
  choices?: string[];
}

/** Rows for a list or a table that is open. */
const OPEN_ROWS = 4;

const rows = (label: string, count: number): PaperLine => ({ label, rows: count });
const boxes = (label: string, choices: string[]): PaperLine => ({ label, rows: 0, choices });

/** The numbers of a rating, the ends and the middle with their words. */
function numbers(rate: RateView | null): string[] {
  const { from, to, low, middle, high } = rate ?? {
    from: 0,
    to: 10,
    low: "",
    middle: "",
    high: "",
  };
  const word = (at: number): string => {
    if (at === from) return low;
    if (at === to) return high;
    return at === (from + to) / 2 ? middle : "";
  };
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const said = word(from + step);
    return said ? `${from + step} ${said}` : String(from + step);
  });
}

const texts = (labelled: readonly { text: string }[]): string[] => labelled.map(({ text }) => text);

/** The lines below a question. */
export function paperQuestion(
  screen: StepScreen,
  letter: { to: string; openOn: string },
): PaperLine[] {
  const open = Array.from({ length: OPEN_ROWS }, () => rows("", 1));
  const rated = Array.from({ length: OPEN_ROWS }).flatMap(() => [
    rows("", 1),
    boxes("", numbers(screen.rate)),
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
        ? screen.items.map(({ text }) => boxes(text, numbers(screen.rate)))
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
      return [
        rows("", 1),
        ...texts(screen.options).map((line) => boxes(line, numbers(screen.rate))),
      ];
    case "choice":
      return [boxes("", texts(screen.options))];
    case "rainbow":
      return screen.piles.length > 0
        ? Array.from({ length: OPEN_ROWS }).flatMap(() => [
            rows("", 1),
            boxes("", texts(screen.piles)),
          ])
        : screen.rate
          ? rated
          : open;
    case "timeline":
      return rated;
    case "people-circles":
      return screen.piles.length > 0 ? texts(screen.piles).map((ring) => rows(ring, 2)) : open;
    case "letter":
      return [rows(letter.to, 1), rows("", 10), rows(letter.openOn, 1)];
  }
}
