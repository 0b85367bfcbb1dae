/** A reader's key: taken in, compared in person, kept or not. Nothing is kept before. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf } from "$lib/ipc/client";
import type { ReaderKeyView } from "$lib/ipc/generated/ReaderKeyView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

export const KEY_TEXT = "reader-key-text";

export class ReaderKey {
  readonly #id: string;
  readonly #name: () => string;
  readonly #read;
  /** What was kept or removed here: nothing looks at the read while the words are compared. */
  #own = $state.raw<{ key: ReaderKeyView | null } | undefined>();
  text = $state("");
  /** A key whose words are not compared yet. */
  looked = $state.raw<ReaderKeyView | undefined>();
  /** The person wants another key in place of the one that is kept. */
  replacing = $state(false);
  /** What became of the last act. */
  told = $state.raw<string | undefined>();
  problems = $state.raw<readonly Problem[]>([]);
  busy = $state(false);

  constructor(id: string, name: () => string) {
    this.#id = id;
    this.#name = name;
    this.#read = reads.of<ReaderKeyView | null>("reader_key", { request: { id } }, ["audience"]);
  }

  get kept(): ReaderKeyView | null | undefined {
    return this.#own ? this.#own.key : this.#read.value;
  }

  look(): Promise<void> {
    if (!this.text.trim()) {
      this.problems = [
        { text: t("reader-key-empty"), fix: t("reader-key-empty.fix"), field: KEY_TEXT },
      ];
      return Promise.resolve();
    }
    return this.#try(async () => {
      const request = { text: this.text };
      this.looked = await call<ReaderKeyView>("reader_key_read", { request });
    });
  }
  /** Looks at a key in a file. A dialog that is closed changes nothing. */
  choose(): Promise<void> {
    return this.#try(async () => {
      const found = await call<ReaderKeyView | null>("reader_key_open");
      if (found) this.looked = found;
    });
  }
  keep(): Promise<void> {
    const { looked } = this;
    if (!looked) return Promise.resolve();
    return this.#try(async () => {
      const request = { id: this.#id, recipient: looked.recipient };
      this.#own = { key: await reads.change<ReaderKeyView | null>("reader_key_keep", { request }) };
      this.drop();
      this.told = t("reader-key-kept", { name: this.#name() });
    });
  }
  /** The words are not the same: the key goes, and what may be behind it is said. */
  differ(): void {
    this.drop();
    this.problems = [
      {
        text: t("reader-key-differed"),
        fix: t("reader-key-differed.fix", { name: this.#name() }),
      },
    ];
  }
  /** Nothing is kept. */
  drop(): void {
    this.looked = undefined;
    this.replacing = false;
    this.text = "";
    this.problems = [];
    this.told = undefined;
  }
  replace(): void {
    this.drop();
    this.replacing = true;
  }
  remove(): Promise<void> {
    return this.#try(async () => {
      const request = { id: this.#id };
      await reads.change<ReaderKeyView | null>("reader_key_remove", { request });
      this.#own = { key: null };
      this.drop();
      this.told = t("reader-key-removed", { name: this.#name() });
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problems = [];
    this.told = undefined;
    try {
      await work();
    } catch (thrown) {
      const failure = failureOf(thrown);
      // A secret half is not kept, on the screen neither.
      if (failure.code === "reader-key" && failure.details["why"] === "secret") this.text = "";
      this.problems = [problemOf(failure, KEY_TEXT)];
    } finally {
      this.busy = false;
    }
  }
}
