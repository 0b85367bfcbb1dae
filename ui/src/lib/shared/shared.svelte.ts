/**
 * A file somebody shared, while it is looked at: at the door, on a shelf, in a journal. Owns the calls
 * and the passphrase that is typed for it; draws nothing, keeps nothing.
 */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { SharedView } from "$lib/ipc/generated/SharedView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { announcer } from "$lib/ui/announce.svelte";

/** The control of the passphrase, which a problem points at. */
export const SHARED_PASSPHRASE = "shared-passphrase";

export class SharedFile {
  view = $state.raw<SharedView | undefined>();
  passphrase = $state("");
  busy = $state(false);
  problems = $state.raw<readonly Problem[]>([]);
  /** Files that came from outside, as far as this window knows. */
  #seen = 0;

  get waiting(): boolean {
    return this.view?.waiting === true;
  }
  errorAt(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.text;
  }

  /** Shows what is looked at; a file that waits is read now. */
  async look(): Promise<void> {
    await this.#ask(() => call<SharedView>("shared_look"));
  }
  /** Looks at a file that is chosen in a dialog. */
  async pick(): Promise<void> {
    this.passphrase = "";
    await this.#ask(() => call<SharedView>("shared_pick"));
  }
  /** Opens a sealed one with the passphrase that was told in person. */
  async open(): Promise<void> {
    if (!this.passphrase) {
      const text = t("shared-no-passphrase");
      this.problems = [{ text, fix: t("shared-no-passphrase.fix"), field: SHARED_PASSPHRASE }];
      return;
    }
    const passphrase = this.passphrase;
    announcer.say(t("shared-opening"));
    await this.#ask(() => call<SharedView>("shared_open", { passphrase }));
    if (this.view?.state === "open") this.passphrase = "";
  }
  /** Closes it; nothing of it stays. */
  async close(): Promise<void> {
    this.passphrase = "";
    await this.#ask(async () => {
      await call<void>("shared_close");
      return await call<SharedView>("shared_view");
    });
  }

  /** Tells of each file that comes from outside from now on. Returns the way to stop. */
  watch(came: () => void): () => void {
    let stopped = false;
    const wait = async (): Promise<void> => {
      while (!stopped) {
        const before = this.#seen;
        this.#seen = await call<number>("shared_wait", { seen: before });
        if (stopped) return;
        this.view = await call<SharedView>("shared_view");
        if (this.waiting) came();
      }
    };
    // Where it cannot be waited for, a file is still opened by the dialog.
    void wait().catch(() => undefined);
    return () => {
      stopped = true;
    };
  }

  async #ask(work: () => Promise<SharedView>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problems = [];
    try {
      this.view = await work();
    } catch (thrown) {
      this.#refused(failureOf(thrown));
      this.view = await call<SharedView>("shared_view").catch(() => this.view);
    } finally {
      this.busy = false;
    }
  }
  #refused(failure: AppFailure): void {
    const atField = failure.details["why"] === "passphrase";
    const problem = problemOf(failure, atField ? SHARED_PASSPHRASE : undefined);
    this.problems = [problem];
    announcer.say([problem.text, problem.fix].filter(Boolean).join(" "));
  }
}

/** The one file that is looked at in this window. */
export const sharedFile = new SharedFile();
