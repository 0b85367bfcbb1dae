/** Copies of what is open, making everything new, and trying the recovery sheet out. */
import type { Screens } from "$lib/nav/screens";
import CopiesPage from "./CopiesPage.svelte";
import PractisePage from "./PractisePage.svelte";
import RekeyPage from "./RekeyPage.svelte";

export const screens = {
  copies: CopiesPage,
  rekey: RekeyPage,
  practise: PractisePage,
} satisfies Screens;
