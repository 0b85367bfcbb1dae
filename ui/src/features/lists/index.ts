/** Sheets for paper, and a page to read: the next meeting, one check list, rights at work. */
import type { Screens } from "$lib/nav/screens";
import CheckListPage from "./CheckListPage.svelte";
import MeetingPage from "./MeetingPage.svelte";
import RightsPage from "./RightsPage.svelte";

export const screens = {
  meeting: MeetingPage,
  "check-list": CheckListPage,
  rights: RightsPage,
} satisfies Screens;
