/** Where a goal or a step can stand, in the order of the plan. Pure but for the words. */
import { t } from "$lib/i18n/texts.svelte";
import type { PlanState } from "$lib/ipc/generated/PlanState";

export const PLACES_IN_PLAN = [
  "now",
  "next",
  "later",
  "resting",
  "done-for-now",
  "changed-my-mind",
  "let-go",
] as const satisfies readonly PlanState[];

/** The word for where something stands. */
export function placeWord(state: PlanState): string {
  return t(`word-plan-state-${state}`);
}

export function placeOptions(): { value: PlanState; label: string }[] {
  return PLACES_IN_PLAN.map((value) => ({ value, label: placeWord(value) }));
}

/** Adds a name to what is typed already. */
export function withName(typed: string, name: string): string {
  const before = typed.trim();
  return before === "" ? name : `${before}, ${name}`;
}
