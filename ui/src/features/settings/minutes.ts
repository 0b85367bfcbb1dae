/** The times to lock by itself that are offered. Pure. */

const OFFERED = [1, 2, 5, 10, 15, 30, 60];

/** In minutes, the shortest first; 0, never, comes last. A time set elsewhere stands among them. */
export function minuteChoices(now: number): number[] {
  const times = now === 0 || OFFERED.includes(now) ? OFFERED : [...OFFERED, now];
  return [...times.toSorted((a, b) => a - b), 0];
}
