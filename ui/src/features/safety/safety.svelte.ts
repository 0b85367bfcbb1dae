/** My safety page: what stands on it, and putting lines away. Draws nothing. */
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { SafetySection } from "$lib/ipc/generated/SafetySection";
import type { SafetyPartView } from "$lib/ipc/generated/SafetyPartView";
import type { SafetyView } from "$lib/ipc/generated/SafetyView";
import { reads } from "$lib/ipc/reads.svelte";
import { LineDraft } from "./line.svelte";

export class Safety {
  readonly line = new LineDraft();
  failure = $state.raw<AppFailure | undefined>();
  readonly #read = reads.of<SafetyView>("safety", {}, ["safety-part", "proof", "feedback"]);

  get view(): SafetyView | undefined {
    return this.#read.value;
  }
  get problem(): AppFailure | undefined {
    return this.failure ?? this.#read.failure;
  }
  get isEmpty(): boolean {
    return this.view?.sections.every((section) => section.parts.length === 0) ?? false;
  }

  parts(section: SafetySection): readonly SafetyPartView[] {
    return this.view?.sections.find((each) => each.section === section)?.parts ?? [];
  }
  /** Puts a line in the bin. Says whether it went. */
  async putAway(id: string): Promise<boolean> {
    this.failure = undefined;
    try {
      await reads.change<SafetyView>("safety_remove", { request: { id } });
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }
}
