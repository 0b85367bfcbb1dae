/** First run: what this is, a passphrase, a recovery sheet, ready. */
import type { Screens } from "$lib/nav/screens";
import FirstRunPage from "./FirstRunPage.svelte";

export const screens = { "first-run": FirstRunPage } satisfies Screens;
