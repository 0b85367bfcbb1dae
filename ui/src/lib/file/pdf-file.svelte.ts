/** A PDF the person saves where they like: what is asked of the core, and what came of it. Draws
 * nothing. The words in the file are the core's. */
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { SavedFile } from "$lib/ipc/generated/SavedFile";

export class PdfFile {
  busy = $state(false);
  saved = $state(false);
  failure: AppFailure | undefined = $state.raw();

  /** Saves a file by a command of the core. A dialog that is closed changes nothing. */
  async save(command: string, args: Record<string, unknown> = {}): Promise<void> {
    if (this.busy) return;
    this.clear();
    this.busy = true;
    try {
      this.saved = (await call<SavedFile>(command, args)) === "saved";
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** Forgets what came of it. */
  clear(): void {
    this.saved = false;
    this.failure = undefined;
  }
}
