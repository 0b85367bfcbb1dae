/** The one store of cached reads. A change drops what it touched; what is on screen is read anew. */
import { createSubscriber } from "svelte/reactivity";
import { call, failureOf, type AppFailure } from "./client";

/** Which kinds of record a change touched: the part of `Changes` that matters here. */
interface Touched {
  kinds: readonly string[];
  /** The message id of what can be taken back now. */
  undo?: string | null;
}

type Fetch = <T>(command: string, args?: Record<string, unknown>) => Promise<T>;

/** One read of the core: `value` once it is there, `failure` if it could not be had. */
export class Read<T> {
  #value = $state.raw<T | undefined>();
  #failure = $state.raw<AppFailure | undefined>();
  #turn = 0;
  /** Whether something on screen looks at it. */
  live = false;
  readonly kinds: readonly string[];
  readonly #fetch: () => Promise<T>;
  readonly #look = createSubscriber(() => {
    this.live = true;
    return () => {
      this.live = false;
    };
  });

  constructor(kinds: readonly string[], fetch: () => Promise<T>) {
    this.kinds = kinds;
    this.#fetch = fetch;
    void this.again();
  }

  get value(): T | undefined {
    this.#look();
    return this.#value;
  }
  get failure(): AppFailure | undefined {
    this.#look();
    return this.#failure;
  }

  /** Reads anew; the old value stays on screen until the new one is there. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await this.#fetch();
      if (turn !== this.#turn) return;
      this.#value = value;
      this.#failure = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.#failure = failureOf(thrown);
    }
  }
}

export class Reads {
  // Nothing draws the map itself; each Read in it is reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #known = new Map<string, Read<unknown>>();
  readonly #fetch: Fetch;
  /** Told of each change that was made: what can be taken back follows it. */
  onchange: ((changes: Touched) => void) | undefined;

  constructor(fetch: Fetch = call) {
    this.#fetch = fetch;
  }

  /** The read of a command. `kinds` names the kinds of record whose change makes it stale. */
  of<T>(command: string, args: Record<string, unknown>, kinds: readonly string[]): Read<T> {
    const key = `${command} ${JSON.stringify(args)}`;
    const known = this.#known.get(key);
    if (known) return known as Read<T>;
    const made = new Read<T>(kinds, () => this.#fetch<T>(command, args));
    this.#known.set(key, made as Read<unknown>);
    return made;
  }

  /** Drops what these changes touched. */
  drop(changes: Touched): void {
    for (const [key, read] of this.#known) {
      if (!read.kinds.some((kind) => changes.kinds.includes(kind))) continue;
      if (read.live) void read.again();
      else this.#known.delete(key);
    }
  }

  /** Reads everything anew: the core answers in another language now. */
  renew(): void {
    for (const [key, read] of this.#known) {
      if (read.live) void read.again();
      else this.#known.delete(key);
    }
  }

  /** Calls a command that changes something, drops what it touched, and gives its value. */
  async change<T>(command: string, args?: Record<string, unknown>): Promise<T> {
    const changed = await this.#fetch<{ value: T; changes: Touched }>(command, args);
    this.drop(changed.changes);
    this.onchange?.(changed.changes);
    return changed.value;
  }

  /** Forgets everything: the journal is locked. */
  clear(): void {
    this.#known.clear();
  }
}

export const reads = new Reads();
