/** Taps of Shift that lock. Pure. */

/** What happened: a key went down or up, or the pointer was used. `at` in milliseconds. */
export interface Happening {
  type: "keydown" | "keyup" | "pointer";
  key?: string;
  repeat?: boolean;
  at: number;
}

/** The taps of Shift so far; `pressed` while it is down with no other key since. */
export interface ShiftTaps {
  pressed: boolean;
  taps: readonly number[];
}

export const NO_TAPS: ShiftTaps = { pressed: false, taps: [] };
const TAPS = 3;
const WITHIN_MS = 2_000;

/**
 * Counts taps of Shift: down and up with no other key between. Three within two seconds lock.
 * Typing capitals never does, since the letter comes between.
 */
export function tapShift(before: ShiftTaps, event: Happening): { now: ShiftTaps; lock: boolean } {
  if (event.type === "pointer" || event.key !== "Shift" || event.repeat) {
    return { now: NO_TAPS, lock: false };
  }
  if (event.type === "keydown") {
    // A second Shift while one is held is no tap of its own.
    const now = before.pressed ? NO_TAPS : { pressed: true, taps: before.taps };
    return { now, lock: false };
  }
  if (!before.pressed) return { now: NO_TAPS, lock: false };
  const taps = [...before.taps, event.at].filter((tap) => event.at - tap <= WITHIN_MS);
  if (taps.length >= TAPS) return { now: NO_TAPS, lock: true };
  return { now: { pressed: false, taps }, lock: false };
}
