/** Changing the passphrase of the open journal. Owns where it stands; draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call } from "$lib/ipc/client";
import type { PassphraseChangeRequest } from "$lib/ipc/generated/PassphraseChangeRequest";
import { PresentAndNew } from "$lib/passphrase/present-and-new.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export class PassphraseChange {
  page = $state<"form" | "weak" | "done">("form");
  readonly typed = new PresentAndNew();
  busy = $state(false);

  async change(): Promise<void> {
    if (this.busy) return;
    this.page = "form";
    const judged = await this.typed.judge();
    if (judged === "weak") this.page = "weak";
    else if (judged === "good") await this.#send();
  }

  async #send(): Promise<void> {
    this.busy = true;
    announcer.say(t("settings-passphrase-changing"));
    const request: PassphraseChangeRequest = {
      present: this.typed.present,
      new: this.typed.fresh.value,
    };
    try {
      await call<void>("passphrase_change", { request });
      this.typed.forget();
      this.page = "done";
      announcer.say(t("settings-passphrase-changed"));
    } catch (thrown) {
      this.typed.refuse(thrown);
    } finally {
      this.busy = false;
    }
  }
}
