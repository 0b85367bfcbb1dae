/** Long work of the core: how far it is, asked for while it goes on, and the way to stop it. */
import { call } from "./client";
import type { ProgressView } from "./generated/ProgressView";

/** Milliseconds between two looks. */
const BETWEEN = 250;

export class LongWork {
  /** Whether it goes on. */
  running = $state(false);
  /** Whether the person asked for its end. */
  stopping = $state(false);
  /** How far it is, from 0 to 1; nothing where that is not known. */
  part = $state<number | undefined>();

  /** Does long work and looks at it meanwhile. Throws what the work throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.running = true;
    this.stopping = false;
    this.part = undefined;
    const looking = setInterval(() => void this.#look(), BETWEEN);
    try {
      return await work();
    } finally {
      clearInterval(looking);
      this.running = false;
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await call<null>("progress_stop");
  }

  async #look(): Promise<void> {
    try {
      const { done, all } = await call<ProgressView>("progress");
      this.part = all > 0 ? done / all : undefined;
    } catch {
      // The work itself says what is wrong.
    }
  }
}
