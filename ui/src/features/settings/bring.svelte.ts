/** A journal that is to come in: chosen, looked at, brought in or left. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { BringFrom } from "$lib/ipc/generated/BringFrom";
import type { BringView } from "$lib/ipc/generated/BringView";
import { LongWork } from "$lib/ipc/long-work.svelte";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";

type Doing = "reading" | "keeping";

export class Bring {
  readonly work = new LongWork();
  doing = $state<Doing>("reading");
  /** What would come in: it waits for a word of the person's. */
  before = $state.raw<BringView | undefined>();
  /** What came in. */
  after = $state.raw<BringView | undefined>();
  /** Whether the person left what was looked at. */
  left = $state(false);
  failure = $state.raw<AppFailure | undefined>();

  get stopped(): boolean {
    return this.failure?.code === "stopped";
  }

  async look(from: BringFrom): Promise<void> {
    await this.#try("reading", async () => {
      this.before = undefined;
      const view = await call<BringView>("bring_look", { from });
      if (view.cancelled) return;
      this.before = view;
      announcer.say(t("bring-look"));
    });
  }
  async keep(): Promise<void> {
    await this.#try("keeping", async () => {
      this.after = await reads.change<BringView>("bring_keep");
      this.before = undefined;
      announcer.say(t("bring-done"));
    });
  }
  async leave(): Promise<void> {
    await this.#try("reading", async () => {
      await call<null>("bring_let_go");
      this.before = undefined;
      this.left = true;
      announcer.say(t("bring-left"));
    });
  }

  async #try(doing: Doing, work: () => Promise<void>): Promise<void> {
    if (this.work.running) return;
    this.doing = doing;
    this.after = undefined;
    this.left = false;
    this.failure = undefined;
    try {
      await this.work.run(work);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}
