/** The one polite voice for screen readers. Owns what is announced, not what is shown. */

const QUIET_MS = 30_000;

export class Announcer {
  text = $state("");
  #lastSaved = -Infinity;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Says a thing once. The same words again are said again. */
  say(text: string): void {
    // A region that does not change is not read: a no-break space makes the same words new.
    this.text = text === this.text ? `${text}\u00a0` : text;
  }

  /** Says that a page was saved: the first time, then at most once in thirty seconds. */
  saved(text: string): void {
    const now = this.#now();
    if (now - this.#lastSaved < QUIET_MS) return;
    this.#lastSaved = now;
    this.say(text);
  }
}

export const announcer = new Announcer();
