/** A kept thing while it is changed: its fields as they are typed, and keeping them. Draws nothing. */
import { onFlush } from "$lib/draft/pending";
import { hasText, t, tPack } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { CardFieldView } from "$lib/ipc/generated/CardFieldView";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { FieldValue } from "$lib/ipc/generated/FieldValue";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

/** What a control holds: words, lines, a number or yes and no. */
export type Typed = string | string[] | number | null | boolean;

/** Fields of one line that people fill with more than a few words. */
const LONG: readonly string[] = [
  "strength-proof",
  "skill-example",
  "need-text",
  "proof-text",
  "feedback-quote",
  "place-note",
  "fit-lift",
  "learned-text",
  "learned-happened",
  "learned-before",
  "learned-next",
  "feedback-keep",
  "feedback-leave",
  "feedback-try",
  "hope-text",
  "interest-pull",
  "experience-liked",
  "experience-not-liked",
  "line-text",
  "try-what",
  "agreement-text",
  "question-text",
  "question-answer",
  "doubt-text",
  "support-what",
  "value-line",
  "course-lets-me",
  "certificate-lets-me",
  "certificate-next",
  "need-say",
  "agreement-came",
  "doubt-answer",
  "doubt-would-help",
  "service-what-for",
  "service-contact",
  "service-note",
  "check-list-note",
  "week-balance",
];

/** Whether a field of a kind is drawn tall. */
export function isLong(kind: string, field: CardFieldView): boolean {
  return field.shape === "prose" || LONG.includes(`${kind}-${field.name}`);
}

/** Fields of fixed words whose choices all stand in sight. */
const IN_SIGHT: readonly string[] = ["place-kind", "place-state"];

/** Whether the choices of a field all stand in sight, so that none of them is hidden in a menu. */
export function isInSight(kind: string, { name }: CardFieldView): boolean {
  return IN_SIGHT.includes(`${kind}-${name}`);
}

/** Whether the one editor leaves a field alone. */
export function isLeftAlone(field: CardFieldView): boolean {
  // What is known of a badge's signature was found out, not said.
  const found = field.name === "signature";
  // Who else said a thing came with it: nobody is asked to fill that in.
  const nobodyElse = field.name.startsWith("said-") && field.value.value === "";
  return (
    found ||
    nobodyElse ||
    field.shape === "link" ||
    field.shape === "whole" ||
    field.shape === "rows"
  );
}

/** Whether a thing says nothing of a field: what it is joined to is told elsewhere. */
export function isNotShown(field: CardFieldView): boolean {
  return field.shape === "link" || field.shape === "whole";
}

/** Words that say nothing yet. An agreement that is open says something. */
const NOT_SAID: readonly unknown[] = ["open", "anything"];

/** Whether a field of fixed words says nothing yet. */
export function isNotSaid(kind: string, { name, shape, value }: CardFieldView): boolean {
  if (name === "signature") return value.value === "none";
  return shape === "word" && kind !== "agreement" && NOT_SAID.includes(value.value);
}

/** The words of a rating's ends and middle. */
export function scaleOf(kind: string, name: string): { low: string; middle: string; high: string } {
  const word = (place: "low" | "middle" | "high"): string => {
    const own = `cards-scale-${kind}-${name}-${place}`;
    return hasText(own) ? tPack(own) : t(`cards-scale-${place}`);
  };
  return { low: word("low"), middle: word("middle"), high: word("high") };
}

/** A rating in words, with its number or without. */
export function ratingInWords(kind: string, name: string, value: number, numbers: boolean): string {
  if (numbers) return t("cards-rating", { value });
  const { low, middle, high } = scaleOf(kind, name);
  if (value === 0) return low;
  if (value === 5) return middle;
  if (value === 10) return high;
  const [from, to] = value < 5 ? [low, middle] : [middle, high];
  return t("cards-rating-between", { low: from, high: to });
}

/** What a field holds, for its control. */
export function typedOf(field: CardFieldView): Typed {
  const { value } = field;
  switch (value.shape) {
    case "date":
      return value.value?.typed ?? "";
    case "rows":
    case "link":
      return null;
    default:
      return value.value;
  }
}

/** What a control holds, as the core takes it. The core reads the date from its words. */
export function valueOf(field: CardFieldView, typed: Typed): FieldValue {
  switch (field.shape) {
    case "lines": {
      const lines = (typed as string[]).filter((line) => line.trim() !== "");
      return { shape: "lines", value: lines };
    }
    case "rating":
      return { shape: "rating", value: typed as number | null };
    case "flag":
      return { shape: "flag", value: typed as boolean };
    case "date": {
      const words = (typed as string).trim();
      return { shape: "date", value: words ? { typed: words, exact: "phrase" } : null };
    }
    default:
      return { shape: "text", value: typed as string };
  }
}

function same(
  one: Typed | Record<string, Typed> | undefined,
  other: Typed | Record<string, Typed> | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What an editor is opened with, beside the thing. */
export interface Begun {
  /** The names of the fields it shows; all of them where it is left out. */
  only?: readonly string[] | undefined;
  /** What a new thing begins with: in its fields where they are shown, kept with it where not. */
  given?: Readonly<Record<string, FieldValue>> | undefined;
}

export class CardDraft {
  readonly card: CardView;
  readonly fields: readonly CardFieldView[];
  values: Record<string, Typed>;
  problems: readonly Problem[] = $state.raw([]);
  busy = $state(false);

  readonly #idOf: (name: string) => string;
  readonly #stop: () => void;
  #id: string | null;
  #kept: Record<string, Typed>;
  /** How the controls stood when the editor opened: where nothing was typed, nothing is kept. */
  #begun: Record<string, Typed>;
  readonly #given: Readonly<Record<string, FieldValue>>;

  /** `fresh`: the thing is not kept yet. `idOf` gives the id of a field's control. */
  constructor(
    card: CardView,
    fresh: boolean,
    idOf: (name: string) => string,
    { only, given = {} }: Begun = {},
  ) {
    this.card = card;
    this.fields = card.fields.filter(
      (field) => !isLeftAlone(field) && (!only || only.includes(field.name)),
    );
    const begin = Object.fromEntries(this.fields.map((field) => [field.name, typedOf(field)]));
    const shown = this.fields.flatMap(({ name, ...field }): [string, Typed][] => {
      const value = given[name];
      return value ? [[name, typedOf({ ...field, name, value })]] : [];
    });
    const begun = { ...begin, ...Object.fromEntries(shown) };
    this.values = $state({ ...begun });
    this.#begun = begun;
    this.#given = given;
    this.#kept = begin;
    this.#id = fresh ? null : card.id;
    this.#idOf = idOf;
    this.#stop = onFlush(() => this.#flush());
  }

  get changed(): readonly CardFieldView[] {
    return this.fields.filter((field) => !same(this.values[field.name], this.#kept[field.name]));
  }

  /** Keeps what is typed. Gives the thing as it is kept now, or nothing where there is a problem. */
  async save(): Promise<CardView | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const card = await this.#write();
      this.problems = [];
      return card;
    } catch (thrown) {
      this.problems = [this.#problem(failureOf(thrown))];
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** The editor is closed: whatever is typed and not kept is left. */
  close(): void {
    this.#stop();
  }

  async #write(): Promise<CardView> {
    const typed = $state.snapshot(this.values) as Record<string, Typed>;
    // What a new thing begins with is kept too, as long as nobody changed it.
    const written = this.#id === null ? this.fields : this.changed;
    const changed = Object.fromEntries(
      written.map((field) => [field.name, valueOf(field, typed[field.name] ?? null)]),
    );
    const fields = { ...this.#hidden(), ...changed };
    const card = await reads.change<CardView>("card_save", {
      request: { id: this.#id, kind: this.card.kind, fields },
    });
    this.#id = card.id;
    this.#kept = typed;
    this.#begun = typed;
    return card;
  }

  /** What a new thing is kept with and the editor does not show. */
  #hidden(): Record<string, FieldValue> {
    if (this.#id !== null) return {};
    const given = Object.entries(this.#given);
    return Object.fromEntries(given.filter(([name]) => !(name in this.values)));
  }

  /** Before a lock or a change of page, what is typed is kept; what is empty needs no keeping. */
  async #flush(): Promise<boolean> {
    if (this.changed.length === 0 || same(this.values, this.#begun)) return true;
    try {
      await this.#write();
      return true;
    } catch (thrown) {
      return failureOf(thrown).code === "empty";
    }
  }

  #problem(failure: AppFailure): Problem {
    const first = this.fields[0];
    const field = first && this.#idOf(first.name);
    if (failure.code === "ends-before-it-begins") {
      return { ...problemOf(failure), field: this.#idOf("runs-out") };
    }
    if (failure.code !== "empty") return problemOf(failure);
    return { text: t("cards-empty"), fix: t("cards-empty.fix"), field };
  }
}
