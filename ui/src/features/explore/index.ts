/** Explore: the shelf of exercises, by the questions a person has. */
import type { Screens } from "$lib/nav/screens";
import ExplorePage from "./ExplorePage.svelte";

export const screens = { explore: ExplorePage } satisfies Screens;
