/**
 * The present passphrase and a new one, typed together: where the passphrase is changed, and where
 * everything is made new. Owns what is typed and what is missing; draws nothing.
 */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf } from "$lib/ipc/client";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { NewPassphrase } from "./new-passphrase.svelte";

/** The controls that problems point at. */
export const CONTROLS = { present: "present-passphrase", fresh: "new-passphrase" } as const;

export class PresentAndNew {
  present = $state("");
  readonly fresh = new NewPassphrase();
  problems = $state.raw<readonly Problem[]>([]);

  errorAt(control: string): string | undefined {
    return this.problems.find((problem) => problem.field === control)?.text;
  }

  /** Says whether both can be sent, or what is amiss; a weak one is asked about first. */
  async judge(): Promise<"missing" | "weak" | "good"> {
    const judged = await this.fresh.judge();
    const problems: Problem[] = [];
    const say = (
      id: "settings-passphrase-no-present" | "passphrase-empty",
      field: string,
    ): number => problems.push({ text: t(id), fix: t(`${id}.fix`), field });
    if (!this.present) say("settings-passphrase-no-present", CONTROLS.present);
    if (judged === "empty") say("passphrase-empty", CONTROLS.fresh);
    this.problems = problems;
    if (problems.length > 0) return "missing";
    return judged === "weak" ? "weak" : "good";
  }

  /** Neither stays in the page. */
  forget(): void {
    this.present = "";
    this.fresh.value = "";
  }

  /** Takes what the core said to them. */
  refuse(thrown: unknown): void {
    const failure = failureOf(thrown);
    const wrong = failure.code === "wrong-passphrase";
    this.problems = [problemOf(failure, wrong ? CONTROLS.present : undefined)];
  }
}
