import type { Screens } from "$lib/nav/screens";
import LearningPage from "./LearningPage.svelte";

export const screens = { learning: LearningPage } satisfies Screens;
