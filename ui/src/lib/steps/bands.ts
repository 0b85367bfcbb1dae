/** The bands of a life rainbow while they are put in: ages as typed, slices of two years, wishes. Pure. */
import type { Band } from "$lib/ipc/generated/Band";
import type { StepScreen } from "$lib/ipc/generated/StepScreen";

/** A band with its ages as they were typed. */
export interface BandRow {
  role: string;
  from: string;
  to: string;
  weight: number | null;
  pile: string;
}
export interface BandsDraft {
  kind: "rainbow";
  bands: BandRow[];
  /** My age now, as typed; kept as a band without a name that ends there. */
  now: string;
}

/** What a rainbow step asks for. */
export type BandsAsk = "ages" | "weights" | "wish";

const OLDEST = 120;
/** Years of one slice. */
const SLICE = 2;

export function asksFor(screen: StepScreen): BandsAsk {
  if (screen.piles.length > 0) return "wish";
  return screen.rate ? "weights" : "ages";
}

/** Reads an age: "16", "about 16". Nothing where it is none, or above 120. */
export function ageOf(typed: string): number | null {
  const numbers = typed.match(/\d+/g);
  if (numbers?.length !== 1) return null;
  const age = Number(numbers[0]);
  return age <= OLDEST ? age : null;
}

/** Whether something stands there that is no age. */
export function isNoAge(typed: string): boolean {
  return typed.trim() !== "" && ageOf(typed) === null;
}

export function blankBand(role = ""): BandRow {
  return { role, from: "", to: "", weight: null, pile: "" };
}

const typed = (age: number | null): string => (age === null ? "" : String(age));
const asRow = (band: Band): BandRow => ({ ...band, from: typed(band.from), to: typed(band.to) });
const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** My age now among stored bands, if it was said. */
export function nowOf(bands: readonly Band[]): number | null {
  return bands.find(({ role }) => role.trim() === "")?.to ?? null;
}

/** The two-year slices of a band; one that goes on ends at the last age there is. */
export function slicesOf(band: Band, last: number): { from: number; to: number }[] {
  if (band.from === null && band.to === null) return [];
  const from = band.from ?? 0;
  const to = Math.max(from, band.to ?? Math.max(last, from + SLICE));
  if (from === to) return [{ from, to }];
  const slices = [];
  for (let age = from; age < to; age += SLICE) {
    slices.push({ from: age, to: Math.min(age + SLICE, to) });
  }
  return slices;
}

/** The last age that is said anywhere: of today, or of the bands. */
export function lastAge(bands: readonly Band[]): number {
  return nowOf(bands) ?? Math.max(0, ...bands.flatMap(({ from, to }) => [from ?? 0, to ?? 0]));
}

/** The rows a rainbow step opens with. `base` are the bands it draws on. */
export function bandsDraft(
  screen: StepScreen,
  answered: readonly Band[],
  base: readonly Band[],
): BandsDraft {
  const now = typed(nowOf(answered));
  const named = answered.filter(({ role }) => role.trim() !== "");
  const roles = screen.items.map(({ text }) => text);
  if (asksFor(screen) === "weights" && base.length > 0) {
    return { kind: "rainbow", bands: weightRows(named, base), now };
  }
  const given = roles.flatMap((role) => {
    const known = named.filter((band) => isSame(band.role, role));
    return known.length > 0 ? known.map(asRow) : [blankBand(role)];
  });
  const own = named.filter((band) => !roles.some((role) => isSame(role, band.role))).map(asRow);
  const bands = [...given, ...own];
  return { kind: "rainbow", bands: bands.length > 0 ? bands : [blankBand()], now };
}

function weightRows(answered: readonly Band[], base: readonly Band[]): BandRow[] {
  const last = lastAge(base);
  const asked: BandRow[] = base
    .filter(({ role }) => role.trim() !== "")
    .flatMap((band) =>
      slicesOf(band, last).map(({ from, to }) => {
        const known = answered.find((one) => isSame(one.role, band.role) && one.from === from);
        return {
          role: band.role,
          from: typed(from),
          to: typed(to),
          weight: known?.weight ?? null,
          pile: "",
        };
      }),
    );
  const isAsked = (band: Band): boolean =>
    asked.some((row) => isSame(row.role, band.role) && ageOf(row.from) === band.from);
  // What was said of years that are no longer on the band is not thrown away.
  return [...asked, ...answered.filter((band) => !isAsked(band)).map(asRow)];
}

/** The bands a draft amounts to. Ages the wrong way round are turned; what says nothing is left out. */
export function bandsAnswer(screen: StepScreen, draft: BandsDraft): Band[] {
  const asks = asksFor(screen);
  const isGiven = (role: string): boolean => screen.items.some(({ text }) => isSame(text, role));
  const bands = draft.bands
    .filter((row) => row.role.trim() !== "")
    .map((row): Band => {
      const [one, other] = [ageOf(row.from), ageOf(row.to)];
      const isTurned = one !== null && other !== null && one > other;
      return {
        role: row.role,
        from: isTurned ? other : one,
        to: isTurned ? one : other,
        weight: row.weight,
        pile: row.pile,
      };
    })
    .filter((band) => {
      if (asks === "wish") return band.pile !== "" || !isGiven(band.role);
      if (asks === "weights" && isGiven(band.role)) return band.weight !== null;
      return band.from !== null || band.to !== null || !isGiven(band.role);
    });
  const now = asks === "ages" ? ageOf(draft.now) : null;
  const today: Band[] =
    now === null ? [] : [{ role: "", from: null, to: now, weight: null, pile: "" }];
  return [...bands, ...today];
}

/** The rows by role, each with its place in the whole list. */
export function byRole(
  rows: readonly BandRow[],
): { role: string; rows: { row: BandRow; at: number }[] }[] {
  const groups: { role: string; rows: { row: BandRow; at: number }[] }[] = [];
  rows.forEach((row, at) => {
    const known = groups.find((group) => row.role.trim() !== "" && isSame(group.role, row.role));
    if (known) known.rows.push({ row, at });
    else groups.push({ role: row.role, rows: [{ row, at }] });
  });
  return groups;
}

/** The rows with one changed. */
export function withBand(rows: readonly BandRow[], at: number, to: Partial<BandRow>): BandRow[] {
  return rows.map((row, each) => (each === at ? { ...row, ...to } : row));
}

/** How many years the drawing area holds: whole tens, with room to draw on. */
export function spanOf(rows: readonly BandRow[], now: string): number {
  const ages = rows.flatMap(({ from, to }) => [ageOf(from) ?? 0, ageOf(to) ?? 0]);
  const most = Math.max(30, ageOf(now) ?? 0, ...ages);
  return Math.min(OLDEST, Math.ceil((most + 5) / 10) * 10);
}
