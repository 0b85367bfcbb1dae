/** How it grew: what the journal shows over time. */
import type { Screens } from "$lib/nav/screens";
import TrendsPage from "./TrendsPage.svelte";

export const screens = { trends: TrendsPage } satisfies Screens;
