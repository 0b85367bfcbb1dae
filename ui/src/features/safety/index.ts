/** My safety page: slow down, look around, own lines. Opening it is noted nowhere. */
import type { Screens } from "$lib/nav/screens";
import SafetyPage from "./SafetyPage.svelte";

export const screens = { safety: SafetyPage } satisfies Screens;
