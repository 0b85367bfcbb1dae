/** Sessions for two: preparing one, the window in which it goes on, and the page that is kept. */
import type { Screens } from "$lib/nav/screens";
import PreparePage from "./PreparePage.svelte";
import SessionPage from "./SessionPage.svelte";
import SittingPage from "./SittingPage.svelte";

export const screens = {
  together: PreparePage,
  session: SessionPage,
  sitting: SittingPage,
} satisfies Screens;
