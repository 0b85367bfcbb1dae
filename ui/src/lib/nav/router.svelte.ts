/** Where the person is, and the way back. Owns the history, in memory only. */
import { flushAll } from "$lib/draft/pending";
import type { Route } from "./route";

interface Visit {
  route: Route;
  scroll: number;
  /** Changes with each page drawn anew; stays when a page gets another name. */
  turn: number;
}

export class Router {
  #visits = $state.raw<readonly Visit[]>([{ route: { name: "today" }, scroll: 0, turn: 0 }]);
  #turns = 0;

  /** How far down the page was when it was left; for whoever draws it again. */
  get scroll(): number {
    return this.#visits.at(-1)!.scroll;
  }
  get current(): Route {
    return this.#visits.at(-1)!.route;
  }
  /** The page is drawn anew when this changes. */
  get turn(): number {
    return this.#visits.at(-1)!.turn;
  }
  get canGoBack(): boolean {
    return this.#visits.length > 1;
  }

  /** Goes to a page. Drafts are saved on the way; nothing waits for them. */
  go(route: Route): void {
    this.#leave();
    this.#visits = [...this.#left(), this.#visit(route)];
  }
  /** The same page under another name: a new entry that has its id now, the words of a search. */
  replace(route: Route): void {
    const here = this.#visits.at(-1)!;
    this.#visits = [...this.#visits.slice(0, -1), { ...here, route }];
  }
  back(): void {
    if (!this.canGoBack) return;
    this.#leave();
    const before = this.#visits.at(-2)!;
    this.#visits = [...this.#visits.slice(0, -2), { ...before, turn: ++this.#turns }];
  }
  /** Begins anew, at the place that was sealed at lock. */
  restore(route: Route): void {
    this.#visits = [this.#visit(route)];
  }

  #visit(route: Route): Visit {
    return { route, scroll: 0, turn: ++this.#turns };
  }
  #left(): Visit[] {
    const here = { ...this.#visits.at(-1)!, scroll: globalThis.scrollY ?? 0 };
    return [...this.#visits.slice(0, -1), here];
  }
  #leave(): void {
    void flushAll();
  }
}

export const router = new Router();
