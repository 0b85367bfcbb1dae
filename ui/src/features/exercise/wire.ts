/** What the core answers about exercises. Mirrors crates/app/src/wire/exercises.rs and the engine. */
import type { PictureView } from "$lib/ipc/generated/PictureView";

export type StepKind =
  "text" | "list" | "rated-list" | "card-sort" | "word-pick" | "sense-sliders" | "choice";
export interface ListRow {
  text: string;
  part: string;
  cells: Record<string, string>;
}
export interface RatedRow {
  item: string;
  value: number | null;
}
export interface SortedCard {
  id: string;
  text: string;
  pile: string;
}
export interface PickedWord {
  id: string;
  text: string;
}
export interface Sense {
  thing: string;
  comprehensible: number | null;
  manageable: number | null;
  meaningful: number | null;
}
export type Choice = "yes" | "no" | "not-now";
export type Answer =
  | { kind: "text"; value: string }
  | { kind: "parts"; value: Record<string, string> }
  | { kind: "list"; value: ListRow[] }
  | { kind: "rated"; value: RatedRow[] }
  | { kind: "sorted"; value: SortedCard[] }
  | { kind: "picked"; value: PickedWord[] }
  | { kind: "sense"; value: Sense }
  | { kind: "choice"; value: Choice };
export interface StepItem {
  id: string;
  text: string;
  value: number | null;
}
export interface Labelled {
  id: string;
  text: string;
}
export interface RateView {
  from: number;
  to: number;
  low: string;
  middle: string;
  high: string;
  smaller: { under: number; go_to: string } | null;
}
export interface Suggestion {
  text: string;
  from: string;
  record: string | null;
}
export interface StepScreen {
  step: string;
  kind: StepKind;
  in_parts: boolean;
  prompt: string;
  hint: string | null;
  note: string | null;
  why: string;
  position: number;
  of: number;
  items: StepItem[];
  own: boolean;
  columns: Labelled[];
  piles: Labelled[];
  groups: Labelled[];
  options: Labelled[];
  rate: RateView | null;
  choose: { min: number; max: number } | null;
  prefill: Suggestion[];
  answer: Answer | null;
  private: boolean;
}
export interface AnsweredStep {
  step: string;
  prompt: string;
  lines: string[];
}
export type RunState = "open" | "kept";
export type RunSize = "tiny" | "normal";
export type RunMove = "next" | "back" | "stay";
export interface RunRowView {
  id: string;
  date: string;
  state: RunState;
  size: RunSize;
  snippet: string;
}
export interface ExerciseView {
  id: string;
  title: string;
  purpose: string;
  minutes: string;
  stir: number;
  care: string;
  prompts: string[];
  tiny_steps: number;
  builds_on: string[];
  runs: RunRowView[];
  pictures: PictureView[];
}
export interface RunView {
  id: string;
  exercise: string;
  title: string;
  state: RunState;
  screen: StepScreen | null;
  earlier: AnsweredStep[];
  landing: boolean;
  date: string;
}
export interface ProposedCardView {
  key: string;
  kind: string;
  kind_name: string;
  heading: string;
  details: string[];
  kept: boolean;
  can_be_offered: boolean;
}
export interface RunEndView {
  id: string;
  exercise: string;
  title: string;
  answers: AnsweredStep[];
  cards: ProposedCardView[];
  landing: boolean;
}
export interface KeepCard {
  key: string;
  offer: boolean;
}
export interface RunKeptView {
  kept: string[];
  goal: string | null;
  landing: boolean;
}
export interface RunAnswerRequest {
  run: string;
  step: string;
  answer: Answer | null;
  go: RunMove;
}
