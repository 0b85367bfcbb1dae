/** The words looked for and what was found: asks as one types, and drops answers that come late. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf } from "$lib/ipc/client";
import type { HitView } from "$lib/ipc/generated/HitView";
import type { SearchView } from "$lib/ipc/generated/SearchView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import type { Route } from "$lib/nav/route";
import { router } from "$lib/nav/router.svelte";
import { announcer } from "$lib/ui/announce.svelte";

const AFTER_LAST_KEY_MS = 120;
/** The count is read out once the person has stopped typing. */
const READ_OUT_AFTER_MS = 700;
/** Characters; the same as `journal::limits`, so that a longer one is told before it is asked. */
const MOST = 200;

/** Where a thing that was found is opened; nothing where it opens in the list itself. */
export function placeOfHit(hit: Pick<HitView, "id" | "kind">): Route | undefined {
  switch (hit.kind) {
    case "entry":
      return { name: "entry", id: hit.id };
    case "run":
      return { name: "run", id: hit.id };
    case "goal":
      return { name: "goal", id: hit.id };
    case "step":
      return { name: "plan" };
    case "learned":
    case "feedback":
    case "skill":
      return { name: "learning" };
    case "safety-part":
      return { name: "safety" };
    case "session":
      return { name: "session", id: hit.id };
    case "audience":
      return { name: "share", page: "audiences" };
    case "share-receipt":
      return { name: "share", page: "receipts" };
    case "private-word":
      return { name: "share", page: "private-words" };
    case "setting":
      return { name: "settings" };
    default:
      return undefined;
  }
}

export class Search {
  query: string = $state("");
  tucked: boolean = $state(false);
  view: SearchView | undefined = $state.raw();
  problem: Problem | undefined = $state.raw();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #readOut: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(query: string) {
    this.query = query;
    if (query.trim()) void this.ask();
  }

  get tooLong(): boolean {
    return [...this.query].length > MOST;
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), AFTER_LAST_KEY_MS);
  }
  look(tucked: boolean): void {
    this.tucked = tucked;
    void this.ask();
  }
  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#readOut);
    this.#turn++;
  }

  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const { query, tucked } = this;
    const turn = ++this.#turn;
    if (router.current.name === "search") router.replace({ name: "search", query });
    if (!query.trim() || this.tooLong) {
      this.view = undefined;
      return;
    }
    try {
      const view = await call<SearchView>("search", { request: { query, tucked } });
      if (turn !== this.#turn || view.query !== query) return;
      this.view = view;
      this.problem = undefined;
      this.#tell(view.count);
    } catch (thrown) {
      if (turn === this.#turn) this.problem = problemOf(failureOf(thrown));
    }
  }

  #tell(count: number): void {
    clearTimeout(this.#readOut);
    this.#readOut = setTimeout(
      () => announcer.say(t("search-count", { count })),
      READ_OUT_AFTER_MS,
    );
  }
}
