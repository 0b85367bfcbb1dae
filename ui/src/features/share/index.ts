import type { Screens } from "$lib/nav/screens";
import SharePage from "./SharePage.svelte";

export const screens = { share: SharePage } satisfies Screens;
