/** A picture as `crates/charts` makes it: the drawing, its name, one sentence, and the numbers. */
export interface PictureData {
  /** From the core, never from typing. */
  svg: string;
  /** The same for a narrow window; left out where one drawing fits any width. */
  narrow?: string;
  title: string;
  reading: string;
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}
