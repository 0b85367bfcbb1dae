/** Locks the journal: the core covers the page, the page seals what is typed (design 3). */
import { flushAll } from "$lib/draft/pending";
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

  /** Waits for a lock, whoever begins it (button, keys, time, suspend), and seals what is typed. */
  async serve(): Promise<void> {
    await call<void>(SHELL.awaitLock);
    const place = writePlace(router.current);
    const sealed = await flushAll();
    // A new page has its id since it was saved: that is where the person was.
    const resume = { ...place, route: JSON.stringify(router.current) };
    this.begun = true;
    reads.clear();
    // The window with this page is destroyed by the core after this.
    await call<void>(SHELL.sealed, { resume, sealed });
  }
}

export const lock = new Lock();
