/** Reply slips: an empty one is made, one that came back is read line by line. Draws nothing. */
import { call, failureOf } from "$lib/ipc/client";
import type { SavedFile } from "$lib/ipc/generated/SavedFile";
import type { SlipForm } from "$lib/ipc/generated/SlipForm";
import type { SlipTypedRequest } from "$lib/ipc/generated/SlipTypedRequest";
import type { SlipView } from "$lib/ipc/generated/SlipView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { Suggestions } from "$lib/suggestions/suggestions.svelte";

export const PASTED = "slip-pasted";

/** Where a problem is told. */
export type Part = "make" | "back";

export function emptySheet(): SlipTypedRequest {
  return { from: "", on: "", questions: [""], suggestions: [""], agreements: [], next: "" };
}

export class Slip {
  name = $state("");
  pasted = $state("");
  sheet = $state(emptySheet());
  made = $state(false);
  busy = $state(false);
  /** What came back. It is gone with the page. */
  brought = $state.raw<{ view: SlipView; list: Suggestions } | undefined>();
  #problems = $state.raw<{ part: Part; problems: readonly Problem[] }>();

  problemsOf(part: Part): readonly Problem[] {
    return this.#problems?.part === part ? this.#problems.problems : [];
  }

  make(form: SlipForm): Promise<void> {
    this.made = false;
    return this.#try("make", async () => {
      const request = { form, name: this.name };
      this.made = (await call<SavedFile>("slip_make", { request })) === "saved";
    });
  }

  /** Reads a slip the person chooses. A dialog that is closed changes nothing. */
  open(): Promise<void> {
    return this.#try("back", async () => {
      const view = await call<SlipView | null>("slip_open");
      if (view) this.#bring(view);
    });
  }
  paste(): Promise<void> {
    return this.#try(
      "back",
      async () => {
        const request = { text: this.pasted };
        this.#bring(await call<SlipView>("slip_paste", { request }));
        this.pasted = "";
      },
      PASTED,
    );
  }
  type(): Promise<void> {
    return this.#try("back", async () => {
      const request = $state.snapshot(this.sheet);
      this.#bring(await call<SlipView>("slip_typed", { request }));
      this.sheet = emptySheet();
    });
  }

  #bring(view: SlipView): void {
    this.brought = { view, list: new Suggestions(view.suggestions, view.goals) };
  }

  async #try(part: Part, work: () => Promise<void>, field?: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      this.#problems = undefined;
    } catch (thrown) {
      this.#problems = { part, problems: [problemOf(failureOf(thrown), field)] };
    } finally {
      this.busy = false;
    }
  }
}
