/** The points of a road while they are put in. Pure. */
import type { RoadPoint } from "$lib/ipc/generated/RoadPoint";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

/** A point with its date or age as typed. */
export interface PointRow {
  title: string;
  when: string;
  feeling: number | null;
}
export interface RoadDraft {
  kind: "timeline";
  points: PointRow[];
}

const OLDEST = 120;

export function blankPoint(): PointRow {
  return { title: "", when: "", feeling: null };
}

export function isBlankPoint(point: PointRow): boolean {
  return point.title.trim() === "" && point.when.trim() === "" && point.feeling === null;
}

/** A number alone, up to 120, is an age; anything else is a date as the person puts it. */
export function whenOf(typed: string): Pick<RoadPoint, "when" | "age"> {
  const text = typed.trim();
  if (text === "") return { when: null, age: null };
  if (/^\d{1,3}$/.test(text) && Number(text) <= OLDEST) return { when: null, age: Number(text) };
  // What it means is read where the dates are: in the core.
  return { when: { typed: text, exact: "phrase" }, age: null };
}

const rowOf = (point: RoadPoint): PointRow => ({
  title: point.title,
  when: point.when?.typed ?? (point.age === null ? "" : String(point.age)),
  feeling: point.feeling,
});

export function roadDraft(answered: readonly RoadPoint[], base: readonly RoadPoint[]): RoadDraft {
  const points = (answered.length > 0 ? answered : base).map(rowOf);
  return { kind: "timeline", points: points.length > 0 ? points : [blankPoint()] };
}

export function roadAnswer(draft: RoadDraft): RoadPoint[] {
  return draft.points
    .filter((point) => !isBlankPoint(point))
    .map(({ title, when, feeling }) => ({ title, feeling, ...whenOf(when) }));
}

/** The points with a new one at a place; a blank one is filled before another is made. */
export function withPoint(
  points: readonly PointRow[],
  at: number,
  feeling: number,
): { points: PointRow[]; at: number } {
  const blank = points.findIndex(isBlankPoint);
  if (points.length === 1 && blank === 0) {
    return { points: [{ ...blankPoint(), feeling }], at: 0 };
  }
  const place = Math.max(0, Math.min(at, points.length));
  return {
    points: [...points.slice(0, place), { ...blankPoint(), feeling }, ...points.slice(place)],
    at: place,
  };
}

/** The ends of the feeling of a step: 0 to 5 for good moments, -5 to 5 else. */
export function feelingEnds(screen: StepScreen): { from: number; to: number } {
  return { from: screen.rate?.from ?? -5, to: screen.rate?.to ?? 5 };
}

/** The feeling at a height, 0 at the top and 1 at the foot. */
export function feelingAt(height: number, ends: { from: number; to: number }): number {
  const feeling = Math.round(ends.to - height * (ends.to - ends.from));
  return Math.max(ends.from, Math.min(ends.to, feeling));
}

/** How far down a feeling stands, 0 at the top and 1 at the foot. */
export function heightOf(feeling: number, ends: { from: number; to: number }): number {
  return (ends.to - feeling) / (ends.to - ends.from);
}
