/** Locks the journal: the core covers the page, the page seals what is typed (design 3). */
import { flushAll, hasPending } from "$lib/draft/pending";
import { call } from "$lib/ipc/client";
import { reads } from "$lib/ipc/reads.svelte";
import { SHELL } from "$lib/ipc/shell";
import { router } from "$lib/nav/router.svelte";
import { writePlace } from "./place";

class Lock {
  /** A lock has begun: the page draws nothing but an empty sheet. */
  begun = $state(false);

  /** Begins a lock. The core covers the window before it answers. */
  async now(): Promise<void> {
    if (this.begun) return;
    await call<void>(SHELL.lockNow);
  }

  /**
   * Waits for locks, whoever begins them (button, keys, time, suspend), and seals what is typed. The
   * window with this page is destroyed at the end of one; where that could not be sealed, as on a full
   * disk, the page is kept as it is, and waits for the next.
   */
  async serve(): Promise<void> {
    let kept = true;
    while (kept) {
      await call<void>(SHELL.awaitLock);
      kept = await this.#seal();
      if (kept) this.begun = false;
    }
  }

  /** Says whether the page was kept. */
  async #seal(): Promise<boolean> {
    const place = writePlace(router.current);
    if (hasPending()) await call<void>(SHELL.sealing);
    const sealed = await flushAll();
    // A new page has its id since it was saved: that is where the person was.
    const resume = { ...place, route: JSON.stringify(router.current) };
    if (sealed) {
      this.begun = true;
      reads.clear();
    }
    return call<boolean>(SHELL.sealed, { resume, sealed });
  }
}

export const lock = new Lock();
