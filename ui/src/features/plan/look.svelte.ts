/** Looking at a goal again: what is asked and keeping it. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import type { AppFailure } from "$lib/ipc/client";
import type { GoalLookRequest } from "$lib/ipc/generated/GoalLookRequest";
import type { GoalView } from "$lib/ipc/generated/GoalView";
import type { StillWant } from "$lib/ipc/generated/StillWant";
import { reads, type Read } from "$lib/ipc/reads.svelte";

/** The ids of the controls, for problems. */
export const LOOK_CONTROLS = {
  found: "look-found",
  because: "look-because",
  review: "look-review",
} as const;

/** The request while nothing is chosen yet. */
type LookForm = Omit<GoalLookRequest, "want"> & { want: StillWant | null };

/** What a look begins with: the goal as it stands. */
export function lookOf(goal: GoalView): LookForm {
  const { id, state, because, review } = goal;
  return { id, want: null, found: "", state, because, review };
}

export class Look {
  draft = $state.raw<FormDraft<LookForm, GoalView> | undefined>();
  readonly #read: Read<GoalView>;

  constructor(id: string) {
    this.#read = reads.of<GoalView>("goal", { request: { id } }, ["goal", "step"]);
  }

  get goal(): GoalView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#read.failure;
  }

  /** Begins as soon as the goal is there; what is typed is not replaced. */
  begin(): void {
    const goal = this.goal;
    if (!goal || this.draft) return;
    this.draft = new FormDraft<LookForm, GoalView>(lookOf(goal), {
      // A question that is left out is answered with "I do not know".
      send: (form) =>
        reads.change<GoalView>("goal_look", { request: { ...form, want: form.want ?? "open" } }),
      controls: LOOK_CONTROLS,
    });
  }
  close(): void {
    this.draft?.close();
  }
}
