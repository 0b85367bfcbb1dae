/** What the story asks for that the generated types do not name yet: crates/app/src/wire/exercises.rs. */
import type { PictureView } from "$lib/ipc/generated/PictureView";

/** How places were over time, one picture a place. */
export interface FitPicturesView {
  pictures: readonly PictureView[];
}
