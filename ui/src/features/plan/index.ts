import type { Screens } from "$lib/nav/screens";
import CalendarPage from "./CalendarPage.svelte";
import GoalPage from "./GoalPage.svelte";
import HistoryPage from "./HistoryPage.svelte";
import LookPage from "./LookPage.svelte";
import PlanPage from "./PlanPage.svelte";
import PlannedPage from "./PlannedPage.svelte";

export const screens = {
  plan: PlanPage,
  planned: PlannedPage,
  calendar: CalendarPage,
  goal: GoalPage,
  "goal-look": LookPage,
  "goal-history": HistoryPage,
} satisfies Screens;
