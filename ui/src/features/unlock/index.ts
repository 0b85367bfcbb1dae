/** The window before a journal is open: passphrase, recovery sheet, other journals. */
import type { Screens } from "$lib/nav/screens";
import UnlockPage from "./UnlockPage.svelte";

export const screens = { unlock: UnlockPage } satisfies Screens;
