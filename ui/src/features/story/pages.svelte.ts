/** The list of pages, fifty at a time. Draws nothing. */
import type { AppFailure } from "$lib/ipc/client";
import type { EntryListView } from "$lib/ipc/generated/EntryListView";
import type { EntryRowView } from "$lib/ipc/generated/EntryRowView";
import { reads, type Read } from "$lib/ipc/reads.svelte";

const AT_A_TIME = 50;

/** How many stretches were shown, so that coming back finds the same list. */
const stretchesShown = { tucked: 1, listed: 1 };

export class Pages {
  readonly #list: "tucked" | "listed";
  #stretches: readonly Read<EntryListView>[] = $state.raw([]);

  constructor(tucked: boolean) {
    this.#list = tucked ? "tucked" : "listed";
    const shown = tucked ? 1 : stretchesShown.listed;
    this.#stretches = Array.from({ length: shown }, (_, at) => this.#stretch(at));
  }

  get rows(): readonly EntryRowView[] {
    // A page written meanwhile moves the others down: what stands in two stretches is drawn once.
    const rows = this.#stretches.flatMap((stretch) => stretch.value?.rows ?? []);
    return Object.values(Object.fromEntries(rows.map((row) => [row.id, row])));
  }
  get total(): number | undefined {
    return this.#stretches[0]?.value?.total;
  }
  get more(): boolean {
    return (this.total ?? 0) > this.#stretches.length * AT_A_TIME;
  }
  get failure(): AppFailure | undefined {
    return this.#stretches.find((stretch) => stretch.failure)?.failure;
  }

  showMore(): void {
    this.#stretches = [...this.#stretches, this.#stretch(this.#stretches.length)];
    stretchesShown[this.#list] = this.#stretches.length;
  }

  #stretch(at: number): Read<EntryListView> {
    const tucked = this.#list === "tucked";
    const request = { skip: at * AT_A_TIME, take: AT_A_TIME, tucked };
    return reads.of<EntryListView>("entry_list", { request }, ["entry"]);
  }
}
