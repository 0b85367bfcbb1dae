/** Changing the passphrase of the open journal. Owns what is typed; draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf } from "$lib/ipc/client";
import type { PassphraseChangeRequest } from "$lib/ipc/generated/PassphraseChangeRequest";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { NewPassphrase } from "$lib/passphrase/new-passphrase.svelte";
import { announcer } from "$lib/ui/announce.svelte";

/** The controls that problems point at. */
export const CONTROLS = { present: "settings-present", fresh: "settings-fresh" } as const;

export class PassphraseChange {
  page = $state<"form" | "weak" | "done">("form");
  present = $state("");
  readonly fresh = new NewPassphrase();
  busy = $state(false);
  problems = $state.raw<readonly Problem[]>([]);

  errorAt(control: string): string | undefined {
    return this.problems.find((problem) => problem.field === control)?.text;
  }

  async change(): Promise<void> {
    if (this.busy) return;
    this.page = "form";
    const judged = await this.fresh.judge();
    this.problems = this.#missing(judged === "empty");
    if (this.problems.length > 0) return;
    if (judged === "weak") this.page = "weak";
    else await this.#send();
  }

  #missing(noNew: boolean): Problem[] {
    const problems: Problem[] = [];
    if (!this.present) {
      const id = "settings-passphrase-no-present";
      problems.push({ text: t(id), fix: t(`${id}.fix`), field: CONTROLS.present });
    }
    if (noNew) {
      const id = "passphrase-empty";
      problems.push({ text: t(id), fix: t(`${id}.fix`), field: CONTROLS.fresh });
    }
    return problems;
  }
  async #send(): Promise<void> {
    this.busy = true;
    announcer.say(t("settings-passphrase-changing"));
    const request: PassphraseChangeRequest = { present: this.present, new: this.fresh.value };
    try {
      await call<void>("passphrase_change", { request });
      // Neither stays in the page.
      this.present = "";
      this.fresh.value = "";
      this.page = "done";
      announcer.say(t("settings-passphrase-changed"));
    } catch (thrown) {
      const failure = failureOf(thrown);
      const wrong = failure.code === "wrong-passphrase";
      this.problems = [problemOf(failure, wrong ? CONTROLS.present : undefined)];
    } finally {
      this.busy = false;
    }
  }
}
