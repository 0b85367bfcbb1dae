/** Saves a draft while it is typed: at most once a second, at the latest after two. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import { announcer } from "$lib/ui/announce.svelte";
import { onFlush } from "./pending";

const AFTER_LAST_KEY_MS = 500;
const AT_LATEST_MS = 1_500; // Leaves half a second for the save itself.
const BETWEEN_SAVES_MS = 1_000;
const TRY_AGAIN_MS = 3_000;

/** What Saved.svelte draws. */
export interface SaveView {
  readonly state: "idle" | "typing" | "saving" | "saved" | "failed";
  /** The time of the last save, written out. */
  readonly at: string;
}

export class Autosave<T> implements SaveView {
  state = $state<SaveView["state"]>("idle");
  at = $state("");
  failure = $state.raw<AppFailure | undefined>();

  readonly #save: (value: T) => Promise<{ at: string }>;
  readonly #unregister: () => void;
  #latest: { value: T } | undefined;
  #dirtySince = 0;
  #savedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  /** `save` acknowledges with the time it was on disk, written out. */
  constructor(save: (value: T) => Promise<{ at: string }>) {
    this.#save = save;
    this.#unregister = onFlush(() => this.flush());
  }

  /** The person typed: this is what the draft is now. */
  type(value: T): void {
    const now = performance.now();
    if (!this.#latest) this.#dirtySince = now;
    this.#latest = { value };
    if (this.state !== "saving") this.state = "typing";
    const due = Math.min(now + AFTER_LAST_KEY_MS, this.#dirtySince + AT_LATEST_MS);
    this.#wait(Math.max(due, this.#savedAt + BETWEEN_SAVES_MS) - now);
  }

  /** Saves what is open now, and says whether it is on disk. Does not throw. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#latest) {
      // Two flushes may have waited for the same save: the second finds this one running.
      this.#running ??= this.#write();
      await this.#running;
    }
    return !this.#latest;
  }

  /** The page is left: saves, and is no longer asked. */
  async close(): Promise<boolean> {
    const kept = await this.flush();
    // A draft that could not be saved goes on trying, and is still asked before a lock.
    if (kept) this.#unregister();
    return kept;
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, ms));
  }

  async #write(): Promise<void> {
    const draft = this.#latest;
    if (!draft) return;
    this.#latest = undefined;
    this.#savedAt = performance.now();
    this.state = "saving";
    try {
      this.at = (await this.#save(draft.value)).at;
      this.failure = undefined;
      this.state = this.#latest ? "typing" : "saved";
      announcer.saved(t("common-saved-at", { time: this.at }));
    } catch (thrown) {
      // What was typed since is newer; else this is still to be saved.
      this.#latest ??= draft;
      const first = !this.failure;
      this.failure = failureOf(thrown);
      this.state = "failed";
      if (first) announcer.say(t("common-not-saved"));
      this.#wait(TRY_AGAIN_MS);
    } finally {
      this.#running = undefined;
    }
  }
}
