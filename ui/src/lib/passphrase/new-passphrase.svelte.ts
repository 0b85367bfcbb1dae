/** A new passphrase while it is chosen: five words from the core, what is typed, how long it holds. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { PassphraseWeightView } from "$lib/ipc/generated/PassphraseWeightView";
import { announcer } from "$lib/ui/announce.svelte";

const AFTER_LAST_KEY_MS = 150;

type Fetch = <T>(command: string, args?: Record<string, unknown>) => Promise<T>;

export class NewPassphrase {
  value = $state("");
  shown = $state(true);
  suggestion = $state("");
  /** What is typed now, weighed; nothing while it is not known. */
  weight = $state.raw<PassphraseWeightView | undefined>();
  failure = $state.raw<AppFailure | undefined>();
  /** The person read the plain page about this very passphrase and kept it. */
  #kept: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  readonly #fetch: Fetch;

  constructor(fetch: Fetch = call) {
    this.#fetch = fetch;
  }

  /** Fetches five words, once. */
  async begin(): Promise<void> {
    if (!this.suggestion) await this.other();
  }
  /** Fetches five other words. */
  async other(): Promise<void> {
    try {
      this.suggestion = await this.#fetch<string>("passphrase_suggest");
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
  /** Puts the five words in the field. */
  use(): void {
    this.value = this.suggestion;
    announcer.say(t("passphrase-used"));
    void this.#weigh();
  }
  /** Something was typed: it is weighed when the hand rests. Typing never waits. */
  typed(): void {
    this.failure = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#weigh(), AFTER_LAST_KEY_MS);
  }
  /** Says whether it stands, is empty, or has to go by the plain page first. */
  async judge(): Promise<"stands" | "empty" | "weak"> {
    clearTimeout(this.#timer);
    if (!this.value) return "empty";
    if (this.#kept === this.value) return "stands";
    await this.#weigh();
    // Without an answer nothing is known against it: choosing is never blocked.
    return this.weight?.under_a_month ? "weak" : "stands";
  }
  /** Keeps a passphrase that is quickly guessed. */
  keep(): void {
    this.#kept = this.value;
  }

  async #weigh(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const passphrase = this.value;
      const weight = await this.#fetch<PassphraseWeightView>("passphrase_weigh", { passphrase });
      if (turn === this.#turn) this.weight = weight;
    } catch {
      if (turn === this.#turn) this.weight = undefined;
    }
  }
}
