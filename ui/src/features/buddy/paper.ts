/** What was written on paper, as the answers of the exercise's steps. Pure. */
import type { Answer } from "$lib/ipc/generated/Answer";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

/** The steps the buddy writes; on this page the person types them in. */
const THEIRS: readonly string[] = ["buddy-saw", "buddy-helps"];

export function isTheirs(step: string): boolean {
  return THEIRS.includes(step);
}

/** What is typed at one question. */
export interface Typed {
  lines: string[];
  rows: Record<string, string>[];
  ratings: Record<string, number | null>;
  text: string;
  choice: string | null;
}

export function blank(screen: StepScreen): Typed {
  const row = Object.fromEntries(screen.columns.map(({ id }) => [id, ""]));
  return {
    lines: [""],
    rows: screen.columns.length > 0 ? [row] : [],
    ratings: Object.fromEntries(screen.items.map((item) => [item.text, null])),
    text: "",
    choice: null,
  };
}

function filled(words: string): boolean {
  return words.trim() !== "";
}

/** The answer of a step, or nothing where nothing was typed. */
export function answerOf(screen: StepScreen, typed: Typed): Answer | undefined {
  switch (screen.kind) {
    case "list": {
      const value =
        screen.columns.length > 0
          ? typed.rows
              .filter((row) => Object.values(row).some(filled))
              .map((cells) => ({ text: "", part: "", cells: { ...cells } }))
          : typed.lines.filter(filled).map((text) => ({ text: text.trim(), part: "", cells: {} }));
      return value.length > 0 ? { kind: "list", value } : undefined;
    }
    case "rated-list": {
      const value = Object.entries(typed.ratings)
        .filter(([, value]) => value !== null)
        .map(([item, value]) => ({ item, value }));
      return value.length > 0 ? { kind: "rated", value } : undefined;
    }
    case "text":
      return filled(typed.text) ? { kind: "text", value: typed.text.trim() } : undefined;
    case "choice":
      return typed.choice ? ({ kind: "choice", value: typed.choice } as Answer) : undefined;
    default:
      return undefined;
  }
}
