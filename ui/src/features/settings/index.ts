/** Settings: how it reads, when it locks, names, the passphrase, and everything out and in. */
import type { Screens } from "$lib/nav/screens";
import PassphrasePage from "./PassphrasePage.svelte";
import RecoverySheetPage from "./RecoverySheetPage.svelte";
import SettingsPage from "./SettingsPage.svelte";

export { KEYS } from "./keys";
export const screens = {
  settings: SettingsPage,
  passphrase: PassphrasePage,
  "recovery-sheet": RecoverySheetPage,
} satisfies Screens;
