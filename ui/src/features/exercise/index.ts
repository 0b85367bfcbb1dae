/** One exercise: its overview, a run through it step by step, and what is kept at the end. */
import type { Screens } from "$lib/nav/screens";
import ExercisePage from "./ExercisePage.svelte";
import RunPage from "./RunPage.svelte";

export const screens = { exercise: ExercisePage, run: RunPage } satisfies Screens;
