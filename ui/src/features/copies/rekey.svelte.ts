/** Making everything new after somebody knew the passphrase. Owns what is typed; draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf } from "$lib/ipc/client";
import type { RekeyedView } from "$lib/ipc/generated/RekeyedView";
import type { RekeyRequest } from "$lib/ipc/generated/RekeyRequest";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { NewPassphrase } from "$lib/passphrase/new-passphrase.svelte";
import { Sheet } from "$lib/recovery/sheet.svelte";
import { announcer } from "$lib/ui/announce.svelte";

/** The controls that problems point at. */
export const CONTROLS = { present: "rekey-present", fresh: "rekey-fresh" } as const;

export class Rekey {
  page = $state<"form" | "weak" | "sheet" | "done">("form");
  present = $state("");
  readonly fresh = new NewPassphrase();
  newSheet = $state(false);
  busy = $state(false);
  problems = $state.raw<readonly Problem[]>([]);
  sheet = $state.raw<Sheet | undefined>();
  unreadable = $state(0);

  errorAt(control: string): string | undefined {
    return this.problems.find((problem) => problem.field === control)?.text;
  }

  async begin(): Promise<void> {
    if (this.busy) return;
    this.page = "form";
    const judged = await this.fresh.judge();
    this.problems = this.#missing(judged === "empty");
    if (this.problems.length > 0) return;
    if (judged === "weak") this.page = "weak";
    else await this.send();
  }

  #missing(noNew: boolean): Problem[] {
    const problems: Problem[] = [];
    const say = (
      id: "settings-passphrase-no-present" | "passphrase-empty",
      field: string,
    ): number => problems.push({ text: t(id), fix: t(`${id}.fix`), field });
    if (!this.present) say("settings-passphrase-no-present", CONTROLS.present);
    if (noNew) say("passphrase-empty", CONTROLS.fresh);
    return problems;
  }

  async send(): Promise<void> {
    if (this.busy) return;
    this.page = "form";
    this.busy = true;
    announcer.say(t("rekey-working"));
    const request: RekeyRequest = {
      present: this.present,
      new: this.fresh.value,
      new_sheet: this.newSheet,
    };
    try {
      const done = await call<RekeyedView>("journal_rekey", { request });
      // Neither stays in the page.
      this.present = "";
      this.fresh.value = "";
      this.unreadable = done.unreadable;
      this.sheet = done.sheet ? new Sheet(done.sheet) : undefined;
      this.page = this.sheet ? "sheet" : "done";
      announcer.say(t("rekey-done"));
    } catch (thrown) {
      const failure = failureOf(thrown);
      const wrong = failure.code === "wrong-passphrase";
      this.problems = [problemOf(failure, wrong ? CONTROLS.present : undefined)];
    }
    this.busy = false;
  }
}
