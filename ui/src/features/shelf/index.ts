/** The counsellor's side: the shelf, a page that came, two pages compared, the key, the guide. */
import type { Screens } from "$lib/nav/screens";
import ComparePage from "./ComparePage.svelte";
import FolderPage from "./FolderPage.svelte";
import GuidePage from "./GuidePage.svelte";
import KeptPage from "./KeptPage.svelte";
import KeyPage from "./KeyPage.svelte";
import SharedPage from "./SharedPage.svelte";
import ShelfPage from "./ShelfPage.svelte";

export const screens = {
  shelf: ShelfPage,
  "shelf-folder": FolderPage,
  "shelf-page": KeptPage,
  shared: SharedPage,
  compare: ComparePage,
  "reader-key": KeyPage,
  guide: GuidePage,
} satisfies Screens;
