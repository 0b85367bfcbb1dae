import type { Screens } from "$lib/nav/screens";
import GoalPage from "./GoalPage.svelte";
import PlanPage from "./PlanPage.svelte";

export const screens = { plan: PlanPage, goal: GoalPage } satisfies Screens;
