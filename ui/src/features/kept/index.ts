/** The pages of kept things: strengths, life roles, people, places and the others. */
import type { Screens } from "$lib/nav/screens";
import KeptScreen from "./KeptScreen.svelte";

export const screens = { kept: KeptScreen } satisfies Screens;
