/** My story: pages to write and read, things that were kept, and the bin. */
import type { Screens } from "$lib/nav/screens";
import EntryPage from "./EntryPage.svelte";
import StoryPage from "./StoryPage.svelte";

export const screens = { story: StoryPage, entry: EntryPage } satisfies Screens;
