/** What the window and the core say to each other before any feature speaks. */
import type { TextSources } from "$lib/i18n/fluent";
import type { Preferences } from "$lib/theme/theme";

/** The answer of `shell_status`. */
export interface ShellStatus {
  /** Which of the two windows this is. */
  window: "unlock" | "main";
  /** There is no journal on this computer yet. Only in the unlock window. */
  firstRun: boolean;
  /** The sample journal is open: nothing is kept. */
  sample: boolean;
  /** The name the person gave the journal; none before it is open. */
  journalName: string | null;
  /** Path data of the journal's own hill; empty before it is open. */
  contour: readonly string[];
  preferences: Preferences;
  /** Where the person was when the journal locked, as sealed by `lock_finish`. */
  place: string | null;
}

/** Commands of the shell, by name, so that they are written once. The core sends no events. */
export const SHELL = {
  /** `() -> ShellStatus` */
  status: "shell_status",
  /** `({ language }) -> TextSources` */
  texts: "texts",
  /** `() -> nothing`; the first themed frame is there. */
  ready: "window_ready",
  /** `({ preferences }) -> nothing` */
  setPreferences: "preferences_set",
  /** `() -> nothing`; answers only when a lock has begun, whoever asked for it. */
  awaitLock: "lock_wait",
  /** `() -> nothing`; covers the page and begins a lock. */
  lockNow: "lock_now",
  /** `({ place, sealed }) -> nothing`; all drafts are on disk, or (`sealed: false`) could not be. */
  sealed: "lock_seal",
} as const;

export type { TextSources };
