/** The page of one place, and what hangs on it. */
import type { Screens } from "$lib/nav/screens";
import PlacePage from "./PlacePage.svelte";

export const screens = { place: PlacePage } satisfies Screens;
