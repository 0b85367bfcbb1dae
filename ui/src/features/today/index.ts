/** Today: a calm way back in. */
import type { Screens } from "$lib/nav/screens";
import TodayPage from "./TodayPage.svelte";

export const screens = { today: TodayPage } satisfies Screens;
