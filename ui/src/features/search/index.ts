/** Search: everything written, as one types. */
import type { Screens } from "$lib/nav/screens";
import SearchPage from "./SearchPage.svelte";

export const screens = { search: SearchPage } satisfies Screens;
