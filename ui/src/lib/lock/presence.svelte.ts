/** Tells the core that somebody is there, and asks "Still here?" before it locks by itself. */
import { t } from "$lib/i18n/texts.svelte";
import { call } from "$lib/ipc/client";
import { SHELL } from "$lib/ipc/shell";
import { announcer } from "$lib/ui/announce.svelte";

const AT_MOST_EVERY_MS = 3_000;

export class Presence {
  /** A lock by itself is near: the page asks. Any sign answers. */
  asking = $state(false);
  #told = -Infinity;
  #stopped = false;

  /** A key, a movement, a touch: somebody is there. */
  sign(): void {
    const now = performance.now();
    if (!this.asking && now - this.#told < AT_MOST_EVERY_MS) return;
    this.#told = now;
    if (!this.asking) return void this.#tell();
    this.asking = false;
    // Only once the core knows may it be asked again whether a lock is near.
    void this.#tell().then(() => this.watch());
  }

  /** Waits until a lock by itself is near, once; a sign then begins the next wait. */
  async watch(): Promise<void> {
    try {
      await call<void>(SHELL.awaitNear);
    } catch {
      // Without this notice it locks all the same, and nothing typed is lost.
      return;
    }
    if (this.#stopped) return;
    this.asking = true;
    announcer.say(`${t("shell-still-here")} ${t("shell-still-here.about")}`);
  }

  /** The journal's window goes. */
  stop(): void {
    this.#stopped = true;
    this.asking = false;
  }

  async #tell(): Promise<void> {
    // A sign that does not arrive is followed by the next one.
    await call<void>(SHELL.active).catch(() => undefined);
  }
}

export const presence = new Presence();
