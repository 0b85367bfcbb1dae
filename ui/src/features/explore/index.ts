/** Explore: the shelf of exercises, by the questions a person has, and the paths. */
import type { Screens } from "$lib/nav/screens";
import ExplorePage from "./ExplorePage.svelte";
import PathPage from "./PathPage.svelte";

export const screens = { explore: ExplorePage, path: PathPage } satisfies Screens;
