/** Two versions of one exercise, question by question. Pure. */
import type { AnsweredStep } from "$lib/ipc/generated/AnsweredStep";

export interface Pair {
  step: string;
  prompt: string;
  /** What was answered in each; empty where it was left out. */
  first: string;
  second: string;
}

/** Every question that one of the two answered, in the order of the first, then of the second. */
export function sideBySide(
  first: readonly AnsweredStep[],
  second: readonly AnsweredStep[],
): Pair[] {
  const words = (steps: readonly AnsweredStep[], id: string): string =>
    steps.find(({ step }) => step === id)?.lines.join("\n") ?? "";
  const added = second.filter(({ step }) => !first.some((other) => other.step === step));
  return [...first, ...added].map(({ step, prompt }) => ({
    step,
    prompt,
    first: words(first, step),
    second: words(second, step),
  }));
}
