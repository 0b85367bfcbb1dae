import type { Screens } from "$lib/nav/screens";
import CvPage from "./CvPage.svelte";

export const screens = { cv: CvPage } satisfies Screens;
