/** The window for somebody else: a few questions, and nothing of the journal they belong to. */
import type { Screens } from "$lib/nav/screens";
import HandedPage from "./HandedPage.svelte";

export const screens = { handover: HandedPage } satisfies Screens;
