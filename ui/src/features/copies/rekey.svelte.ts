/** Making everything new after somebody knew the passphrase. Owns where it stands; draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call } from "$lib/ipc/client";
import type { RekeyedView } from "$lib/ipc/generated/RekeyedView";
import type { RekeyRequest } from "$lib/ipc/generated/RekeyRequest";
import { PresentAndNew } from "$lib/passphrase/present-and-new.svelte";
import { Sheet } from "$lib/recovery/sheet.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export class Rekey {
  page = $state<"form" | "weak" | "sheet" | "done">("form");
  readonly typed = new PresentAndNew();
  newSheet = $state(false);
  busy = $state(false);
  sheet = $state.raw<Sheet | undefined>();
  unreadable = $state(0);
  kept = $state(0);

  async begin(): Promise<void> {
    if (this.busy) return;
    this.page = "form";
    const judged = await this.typed.judge();
    if (judged === "weak") this.page = "weak";
    else if (judged === "good") await this.send();
  }

  async send(): Promise<void> {
    if (this.busy) return;
    this.page = "form";
    this.busy = true;
    announcer.say(t("rekey-working"));
    const request: RekeyRequest = {
      present: this.typed.present,
      new: this.typed.fresh.value,
      new_sheet: this.newSheet,
    };
    try {
      const done = await call<RekeyedView>("journal_rekey", { request });
      this.typed.forget();
      this.unreadable = done.unreadable;
      this.kept = done.damaged_kept;
      this.sheet = done.sheet ? new Sheet(done.sheet) : undefined;
      this.page = this.sheet ? "sheet" : "done";
      announcer.say(t("rekey-done"));
    } catch (thrown) {
      this.typed.refuse(thrown);
    }
    this.busy = false;
  }
}
