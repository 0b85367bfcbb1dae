/** Steps for tests. */
import type { StepKind } from "$lib/ipc/generated/StepKind";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

/** A step with nothing in it but what is said. */
export function screenOf(kind: StepKind, more: Partial<StepScreen> = {}): StepScreen {
  return {
    step: "one",
    kind,
    in_parts: (more.columns ?? []).length > 0,
    prompt: "What happened?",
    hint: null,
    note: null,
    why: "",
    position: 1,
    of: 3,
    items: [],
    own: true,
    columns: [],
    piles: [],
    groups: [],
    options: [],
    rate: null,
    choose: null,
    prefill: [],
    answer: null,
    draft: null,
    per_item: false,
    options_for: null,
    blocks_sharing: [],
    on_yes: null,
    on_no: null,
    offer_page: null,
    gate: false,
    private: false,
    never_share: false,
    hand_over: false,
    ...more,
  };
}
