/** What the window and the core say to each other before any feature speaks. */

/** What is readable without unlocking. */
export interface PreferencesView {
  theme: "system" | "light" | "dark" | "hc-light" | "hc-dark";
  /** Per cent, 90 to 200. */
  text_percent: number;
  language: string;
  /** Quiet mode: no contour lines, no motion. */
  quiet: boolean;
  /** 1 to 60; 0 is never. */
  auto_lock_minutes: number;
  shift_lock: boolean;
}

/** Where the person was when the journal locked, as the page wrote it. */
export interface ResumeView {
  route: string;
  field: string;
  caret: number;
}

/** What a window needs before anything else: the part of it that the frame reads. */
export interface ShellView {
  state: "no-journal" | "locked" | "open";
  preferences: PreferencesView;
  sample: boolean;
  journal_name: string;
  /** The path data of the contour lines, for a 420 by 150 box. */
  contour: readonly string[];
  resume: ResumeView | null;
}

/** All texts of a language, as raw Fluent. */
export interface TextsView {
  language: string;
  direction: string;
  ftl: string;
}

/** Commands of the shell, by name, so that they are written once. The core sends no events. */
export const SHELL = {
  /** `() -> ShellView` */
  status: "shell_status",
  /** `({ language }) -> TextsView` */
  texts: "texts",
  /** `() -> nothing`; the first themed frame is there. */
  ready: "window_ready",
  /** `({ preferences }) -> nothing` */
  setPreferences: "preferences_set",
  /** `() -> nothing`; answers only when a lock has begun, whoever asked for it. */
  awaitLock: "lock_wait",
  /** `() -> nothing`; covers the page and begins a lock. */
  lockNow: "lock_now",
  /** `({ resume, sealed }) -> nothing`; all drafts are on disk, or (`sealed: false`) could not be. */
  sealed: "lock_seal",
} as const;
