import type { SafeHtml } from "./html";

/** A picture as `crates/charts` makes it: the drawing, its name, one sentence, and the numbers. */
export interface PictureData {
  svg: SafeHtml;
  title: string;
  reading: string;
  table: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] };
}
