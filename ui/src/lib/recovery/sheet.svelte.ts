/** A recovery sheet on the screen: saved, printed or copied by hand. Shown once, kept nowhere. */
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import { SHELL } from "$lib/ipc/shell";
import type { RecoverySheetState } from "$lib/ipc/generated/RecoverySheetState";
import type { RecoverySheetView } from "$lib/ipc/generated/RecoverySheetView";
import type { SavedFile } from "$lib/ipc/generated/SavedFile";

export class Sheet {
  /** How the person has it by now. */
  had = $state<"saved" | "printed" | "copied" | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  busy = $state(false);
  readonly view: RecoverySheetView;

  constructor(view: RecoverySheetView) {
    this.view = view;
  }

  async save(pdf: boolean): Promise<void> {
    await this.#try(async () => {
      const groups = this.view.groups;
      const saved = await call<SavedFile>("recovery_sheet_save", { groups, pdf });
      if (saved === "saved") await this.#has("saved");
    });
  }
  async print(): Promise<void> {
    await this.#try(async () => {
      await call<void>(SHELL.print);
      await this.#has("printed");
    });
  }
  async copied(): Promise<void> {
    await this.#try(() => this.#has("copied"));
  }
  /** Goes on without one. Says whether that is noted. */
  async without(): Promise<boolean> {
    return this.#try(() => note("not-now"));
  }

  async #has(how: "saved" | "printed" | "copied"): Promise<void> {
    await note("made");
    this.had = how;
  }
  async #try(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function note(state: RecoverySheetState): Promise<void> {
  return call<void>("recovery_sheet_note", { state });
}
