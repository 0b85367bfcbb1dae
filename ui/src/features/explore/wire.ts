/** What the core answers about the shelf. Mirrors crates/app/src/wire/exercises.rs. */

export interface ExerciseRowView {
  id: string;
  title: string;
  purpose: string;
  minutes: string;
  minutes_to: number;
  stir: number;
  open_run: string | null;
  kept: number;
  because: string | null;
}
export interface ExerciseGroupView {
  id: string;
  question: string;
  rows: ExerciseRowView[];
}
export interface PathView {
  id: string;
  title: string;
  rows: ExerciseRowView[];
}
export interface ExploreView {
  offered: ExerciseRowView[];
  groups: ExerciseGroupView[];
  paths: PathView[];
}
