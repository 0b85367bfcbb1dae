/** One thing that is being done on the shelf, and what stood in its way. Draws nothing. */
import { failureOf, type AppFailure } from "$lib/ipc/client";

/** The kinds of record whose change makes the shelf stale. */
export const SHELF_KINDS = ["shelf-folder", "shelf-page", "shelf-note"] as const;

/** Whether what was typed as a day is none. */
export function isNoDay(failure: AppFailure | undefined): boolean {
  return failure?.code === "bad-value";
}

export class Work {
  busy = $state(false);
  failure = $state.raw<AppFailure | undefined>();

  /** Does it, and gives what came of it; nothing where it could not be done. Does not throw. */
  async run<T>(task: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = undefined;
    try {
      return await task();
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
