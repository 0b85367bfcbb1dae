/** The page of the buddy: who it is, check-ins, feedback one can use; and typing in from paper. */
import type { Screens } from "$lib/nav/screens";
import BuddyPage from "./BuddyPage.svelte";
import BuddyPaperPage from "./BuddyPaperPage.svelte";

export const screens = { buddy: BuddyPage, "buddy-paper": BuddyPaperPage } satisfies Screens;
