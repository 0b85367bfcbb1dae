/** The places of the app. Here and not in app/, because features lead to each other by route. */
import type { KeptPage } from "$lib/ipc/generated/KeptPage";
import { KEPT_PAGES, PLACE_OF_KEPT } from "./parts";

export type Route =
  | { name: "today" }
  | { name: "explore" }
  | { name: "exercise"; id: string; tiny?: true }
  | { name: "run"; id: string }
  | { name: "path"; id: string }
  | { name: "story"; page: "pages" | "bin" }
  | { name: "kept"; page: KeptPage }
  | { name: "entry"; id: string }
  | { name: "plan" }
  | { name: "place"; id: string }
  | { name: "goal"; id: string }
  | { name: "goal-look"; id: string }
  | { name: "goal-history"; id: string }
  | { name: "calendar" }
  | { name: "planned"; page: "board" | "timeline" | "years" }
  | { name: "meeting" }
  | { name: "together" }
  | { name: "session"; id: string }
  | { name: "check-list"; id: string }
  | { name: "rights" }
  | { name: "work-paper"; page: "profile" | "search" | "support" }
  | { name: "learning" }
  | { name: "trends" }
  | { name: "buddy" }
  | { name: "buddy-paper" }
  | { name: "cv" }
  | { name: "search"; query: string }
  | { name: "share"; page: "new" | "receipts" | "audiences" | "private-words" | "slip" | "carers" }
  | { name: "safety" }
  | { name: "settings" }
  | { name: "passphrase" }
  | { name: "recovery-sheet" }
  | { name: "copies" }
  | { name: "rekey" }
  | { name: "practise" }
  | { name: "shared" }
  | { name: "shelf" }
  | { name: "shelf-folder"; id: string }
  | { name: "shelf-page"; id: string }
  | { name: "compare"; id: string; other: string }
  | { name: "reader-key" }
  | { name: "guide" };

export type RouteName = Route["name"];
export type RouteOf<Name extends RouteName> = Extract<Route, { name: Name }>;

/** The id of an entry or a goal that is not there yet. */
export const NEW = "new";

/** The places of the spine, in its order; Ctrl+1 to Ctrl+7 lead to them. */
export const PLACES = ["today", "explore", "story", "plan", "learning", "search", "share"] as const;
export const FOOT_PLACES = ["safety", "settings"] as const;
/** The places of a shelf: what others shared. It has none of a journal's own. */
export const SHELF_PLACES = ["shelf", "reader-key", "guide"] as const;
export const SHELF_FOOT_PLACES = ["settings"] as const;
export type Place =
  (typeof PLACES)[number] | (typeof FOOT_PLACES)[number] | (typeof SHELF_PLACES)[number];

/** The first page of a place. */
export function front(place: Place): Route {
  switch (place) {
    case "story":
      return { name: "story", page: "pages" };
    case "search":
      return { name: "search", query: "" };
    case "share":
      return { name: "share", page: "new" };
    default:
      return { name: place };
  }
}

/** Pages that are drawn in a journal and on a shelf alike. */
const IN_BOTH: readonly RouteName[] = [
  "settings",
  "passphrase",
  "recovery-sheet",
  "copies",
  "rekey",
  "practise",
  "guide",
  "shared",
];

/** Whether a page belongs to what is open: a shelf draws none of a journal's pages, nor the other way. */
export function belongs(route: Route, shelf: boolean): boolean {
  if (IN_BOTH.includes(route.name)) return true;
  const own: readonly Place[] = SHELF_PLACES;
  return own.includes(placeOf(route)) === shelf;
}

/** The place of the spine a page belongs to. */
export function placeOf(route: Route): Place {
  switch (route.name) {
    case "exercise":
    case "run":
    case "path":
      return "explore";
    case "entry":
      return "story";
    case "kept":
      return PLACE_OF_KEPT[route.page];
    case "place":
    case "goal":
    case "goal-look":
    case "goal-history":
    case "planned":
    case "work-paper":
    case "calendar":
    case "meeting":
    case "together":
    case "session":
    case "check-list":
    case "rights":
      return "plan";
    case "trends":
    case "buddy":
    case "buddy-paper":
    case "cv":
      return "learning";
    case "passphrase":
    case "recovery-sheet":
    case "copies":
    case "rekey":
    case "practise":
      return "settings";
    case "shared":
    case "shelf-folder":
    case "shelf-page":
    case "compare":
      return "shelf";
    default:
      return route.name;
  }
}

const WITH_ID: readonly string[] = [
  "exercise",
  "run",
  "path",
  "entry",
  "place",
  "goal",
  "goal-look",
  "goal-history",
  "check-list",
  "session",
  "shelf-folder",
  "shelf-page",
];
/** Pages inside a place that have no id and no parts. */
const WITHIN: readonly string[] = [
  "passphrase",
  "recovery-sheet",
  "copies",
  "rekey",
  "practise",
  "calendar",
  "meeting",
  "together",
  "rights",
  "trends",
  "buddy",
  "buddy-paper",
  "cv",
  "shared",
];
const PAGES: Record<string, readonly string[]> = {
  story: ["pages", "bin"],
  kept: KEPT_PAGES,
  planned: ["board", "timeline", "years"],
  "work-paper": ["profile", "search", "support"],
  share: ["new", "receipts", "audiences", "private-words", "slip", "carers"],
};

/** Reads a route that was sealed at lock; nothing where it is of another version. */
export function parseRoute(value: unknown): Route | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, id, page, query, other } = value as Record<string, unknown>;
  if (typeof name !== "string") return undefined;
  if (WITH_ID.includes(name)) return typeof id === "string" ? ({ name, id } as Route) : undefined;
  if (name === "compare") {
    return typeof id === "string" && typeof other === "string" ? { name, id, other } : undefined;
  }
  if (name === "search") return { name, query: typeof query === "string" ? query : "" };
  const pages = PAGES[name];
  if (pages) {
    return typeof page === "string" && pages.includes(page) ? ({ name, page } as Route) : undefined;
  }
  const places: readonly string[] = [...PLACES, ...FOOT_PLACES, ...SHELF_PLACES, ...WITHIN];
  return places.includes(name) ? ({ name } as Route) : undefined;
}
