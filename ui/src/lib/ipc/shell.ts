/** What the page and the core say to each other before any feature speaks. */

export type { PreferencesView } from "./generated/PreferencesView";
export type { ResumeView } from "./generated/ResumeView";
export type { ShellView } from "./generated/ShellView";
export type { TextsView } from "./generated/TextsView";

/** Commands of the shell, by name, so that they are written once. The core sends no events. */
export const SHELL = {
  /** `() -> ShellView` */
  status: "shell_status",
  /** `({ language }) -> TextsView` */
  texts: "texts",
  /** `() -> nothing`; the first themed frame is there. */
  ready: "window_ready",
  /** `() -> nothing`; opens the dialog that prints the page. */
  print: "window_print",
  /** `({ preferences }) -> PreferencesView` */
  setPreferences: "preferences_set",
  /** `() -> nothing`; what is told once was read. */
  noticesSeen: "notices_seen",
  /** `() -> nothing`; opens the sample journal, from the unlock window. */
  openSample: "sample_open",
  /** `() -> nothing`; opens the sample shelf, from the unlock window. */
  openSampleShelf: "sample_shelf_open",
  /** `() -> nothing`; closes the sample journal without a trace. */
  closeSample: "sample_close",
  /** `() -> nothing`; answers only when a lock has begun, whoever asked for it. */
  awaitLock: "lock_wait",
  /** `() -> nothing`; somebody is there. */
  active: "active",
  /** `() -> nothing`; answers only when a lock by itself is a minute away. */
  awaitNear: "lock_near",
  /** `() -> nothing`; covers the page and begins a lock. */
  lockNow: "lock_now",
  /** `() -> nothing`; something typed is on its way to the disk: the lock is to wait for it. */
  sealing: "lock_sealing",
  /**
   * `({ resume, sealed }) -> boolean`; all drafts are on disk, or (`sealed: false`) could not be. Answers
   * when the lock is over: true where everything was kept, otherwise this page is gone.
   */
  sealed: "lock_seal",
} as const;
