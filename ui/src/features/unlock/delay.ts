/** How long the next try waits after some that did not open it. Grows quietly, never locks out. Pure. */

const LONGEST_MS = 8_000;

/** Milliseconds before the next try: none after none or one, then 0.5, 1, 2, 4 and 8 seconds. */
export function delayAfter(tries: number): number {
  return tries < 2 ? 0 : Math.min(LONGEST_MS, 500 * 2 ** (tries - 2));
}
