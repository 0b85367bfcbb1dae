/** The copies of what is open: tried one by one, and kept in a second folder. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { CopiesView } from "$lib/ipc/generated/CopiesView";
import type { CopyTriedView } from "$lib/ipc/generated/CopyTriedView";
import type { CopyView } from "$lib/ipc/generated/CopyView";
import { announcer } from "$lib/ui/announce.svelte";

/** What trying a copy showed. */
interface Tried {
  /** Its number, and whether it lies in the second folder. */
  of: string;
  found: CopyTriedView | undefined;
}

/** Says what trying a copy came to. */
export function wordsOf({ outcome, made, records, files }: CopyTriedView): string {
  return t(`copies-tried-${outcome}`, { date: made, count: outcome === "whole" ? records : files });
}

/** Tells a copy here from the same one in the second folder. */
export function keyOf(copy: CopyView, second: boolean): string {
  return `${second ? "second" : "here"}-${copy.sequence}`;
}

export class Copies {
  view = $state.raw<CopiesView | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  tried = $state.raw<Tried | undefined>();
  busy = $state<string | undefined>();
  stopped = $state(false);

  async look(): Promise<void> {
    await this.#run("look", async () => {
      this.view = await call<CopiesView>("copies");
    });
  }

  async try(copy: CopyView, second: boolean): Promise<void> {
    const of = keyOf(copy, second);
    if (this.busy) return;
    this.busy = of;
    this.tried = undefined;
    announcer.say(t("copies-trying"));
    const request = { sequence: copy.sequence, second };
    try {
      const found = await call<CopyTriedView>("copy_try", { request });
      this.tried = { of, found };
      announcer.say(wordsOf(found));
    } catch {
      // Whatever it was, the copy does not open; the journal is as it was.
      this.tried = { of, found: undefined };
      announcer.say(t("copies-opens-not"));
    }
    this.busy = undefined;
  }

  async choose(): Promise<void> {
    await this.#run("choose", async () => {
      this.view = await call<CopiesView>("second_copy_choose");
      this.stopped = false;
    });
  }
  async stop(): Promise<void> {
    await this.#run("stop", async () => {
      this.view = await call<CopiesView>("second_copy_stop");
      this.stopped = true;
      announcer.say(t("copies-second-stopped"));
    });
  }

  async #run(what: string, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.failure = undefined;
    try {
      await work();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    this.busy = undefined;
  }
}
