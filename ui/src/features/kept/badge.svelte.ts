/** A digital badge that is looked at before it is kept. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { BadgeView } from "$lib/ipc/generated/BadgeView";
import type { RecordRequest } from "$lib/ipc/generated/RecordRequest";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export class Badge {
  shown = $state.raw<BadgeView | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  busy = $state(false);
  kept = $state(false);

  /** Asks for a file and reads it. Says whether there is a badge to look at. */
  choose(): Promise<boolean> {
    return this.#try(async () => {
      this.shown = (await call<BadgeView | null>("badge_read")) ?? undefined;
      if (this.shown) announcer.say(t("badge-read"));
      return this.shown !== undefined;
    });
  }
  /** Keeps what is shown. Says whether it is among the certificates. */
  keep(): Promise<boolean> {
    return this.#try(async () => {
      const id = this.shown?.id;
      if (!id) return false;
      await reads.change<RecordRequest>("badge_keep", { request: { id } });
      this.shown = undefined;
      this.kept = true;
      announcer.say(t("badge-kept"));
      return true;
    });
  }
  /** Looks away; nothing was kept. */
  letGo(): Promise<boolean> {
    this.shown = undefined;
    this.failure = undefined;
    return Promise.resolve(true);
  }

  async #try(work: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    this.kept = false;
    try {
      return await work();
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
