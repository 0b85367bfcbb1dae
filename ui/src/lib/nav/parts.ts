/** The pages of a place that has several, in the order its own navigation names them. Pure. */
import type { KeptPage } from "$lib/ipc/generated/KeptPage";
import type { Route } from "./route";

export type PlaceWithParts = "story" | "plan" | "learning";

/** The place each page of kept things stands under. */
export const PLACE_OF_KEPT: Readonly<Record<KeptPage, PlaceWithParts>> = {
  matters: "story",
  strengths: "story",
  roles: "story",
  people: "story",
  places: "story",
  energy: "story",
  roads: "story",
  letters: "story",
  work: "plan",
  agreements: "plan",
  questions: "plan",
  sessions: "plan",
  services: "plan",
  "check-lists": "plan",
  courses: "learning",
};

export const KEPT_PAGES = Object.keys(PLACE_OF_KEPT) as readonly KeptPage[];

function keptUnder(place: PlaceWithParts): Route[] {
  return KEPT_PAGES.filter((page) => PLACE_OF_KEPT[page] === place).map((page) => ({
    name: "kept",
    page,
  }));
}

export const PARTS: Readonly<Record<PlaceWithParts, readonly Route[]>> = {
  story: [{ name: "story", page: "pages" }, ...keptUnder("story"), { name: "story", page: "bin" }],
  plan: [
    { name: "plan" },
    { name: "work-paper", page: "profile" },
    { name: "work-paper", page: "search" },
    { name: "work-paper", page: "support" },
    ...keptUnder("plan"),
  ],
  learning: [
    { name: "learning" },
    { name: "buddy" },
    { name: "trends" },
    ...keptUnder("learning"),
    { name: "cv" },
  ],
};
