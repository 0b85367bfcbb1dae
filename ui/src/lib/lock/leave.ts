/** The way from a window that a guest sees to the passphrase. */
import { t } from "$lib/i18n/texts.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { lock } from "./lock.svelte";

/** Goes to the unlock window; what was typed is put on the disk on the way. */
export function leave(): void {
  lock.now().catch(() => announcer.say(t("shell-lock-failed")));
}
