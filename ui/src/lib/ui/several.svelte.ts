/**
 * A long list, some at a time: a page opens at once however much a life holds. Draws nothing.
 * Beside it stands `MoreButton`.
 */
export class Several {
  readonly #step: number;
  #shown = $state(0);

  /** `step`: how many are drawn at first, and how many more each time. */
  constructor(step: number) {
    this.#step = step;
    this.#shown = step;
  }

  first<T>(all: readonly T[]): readonly T[] {
    return all.length > this.#shown ? all.slice(0, this.#shown) : all;
  }
  more(all: readonly unknown[]): boolean {
    return all.length > this.#shown;
  }
  show(): void {
    this.#shown += this.#step;
  }
  /** Draws as many as it takes to see this one. */
  reach(at: number): void {
    while (at >= this.#shown) this.show();
  }
}
