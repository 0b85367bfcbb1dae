/** Decisions about found words. Pure. */
import type { GuardAnswer } from "$lib/ipc/generated/GuardAnswer";
import type { GuardDecision } from "$lib/ipc/generated/GuardDecision";
import type { GuardHitView } from "$lib/ipc/generated/GuardHitView";

/** The answers with one more, or with another one in its place. */
export function answered(
  answers: readonly GuardAnswer[],
  hit: GuardHitView,
  decision: GuardDecision,
  words: string,
): GuardAnswer[] {
  return [...answers.filter((each) => each.key !== hit.key), { key: hit.key, decision, words }];
}

/** Whether a found word still waits: nothing chosen, or nothing to say in its place. */
export function isOpen(hit: GuardHitView, answers: readonly GuardAnswer[]): boolean {
  const answer = answers.find((each) => each.key === hit.key);
  return !answer || (answer.decision === "replace" && answer.words.trim() === "");
}
