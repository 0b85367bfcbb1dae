/** Where a goal or a step can stand, in the order of the plan. Pure but for the words. */
import { t } from "$lib/i18n/texts.svelte";
import type { HelperRole } from "$lib/ipc/generated/HelperRole";
import type { PlanState } from "$lib/ipc/generated/PlanState";
import type { StillWant } from "$lib/ipc/generated/StillWant";
import type { WhenThenView } from "$lib/ipc/generated/WhenThenView";

export const PLACES_IN_PLAN = [
  "now",
  "next",
  "later",
  "resting",
  "done-for-now",
  "changed-my-mind",
  "let-go",
] as const satisfies readonly PlanState[];

export const HELPER_ROLES = [
  "open",
  "carer",
  "counsellor",
  "buddy",
  "employer",
  "peer",
] as const satisfies readonly HelperRole[];

export const WANTS = [
  "yes",
  "otherwise",
  "open",
  "not-now",
] as const satisfies readonly StillWant[];

/** A when-then line as a sentence. */
export function whenThen({ when, then }: WhenThenView): string {
  if (!then) return t("content-when", { when });
  return when ? t("content-when-then", { when, then }) : t("content-then", { then });
}

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
