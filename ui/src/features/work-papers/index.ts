/** The three papers of the field: career profile, job search plan, job support plan. */
import type { Screens } from "$lib/nav/screens";
import WorkPaperPage from "./WorkPaperPage.svelte";

export const screens = { "work-paper": WorkPaperPage } satisfies Screens;
