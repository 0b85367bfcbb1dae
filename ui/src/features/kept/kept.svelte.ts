/** A page of kept things: its reads, and joining things on it. Draws nothing. */
import { tick } from "svelte";
import { KINDS } from "$lib/cards/kinds";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { FieldValue } from "$lib/ipc/generated/FieldValue";
import type { KeptGroupView } from "$lib/ipc/generated/KeptGroupView";
import type { KeptPage } from "$lib/ipc/generated/KeptPage";
import type { KeptPageView } from "$lib/ipc/generated/KeptPageView";
import type { Kind } from "$lib/ipc/generated/Kind";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { sift, type Show } from "./sift";

/** What stands here can change with any kind: proofs, the people I can call, the settings. */
function read(page: KeptPage, tucked: boolean): Read<KeptPageView> {
  return reads.of<KeptPageView>("kept_page", { request: { page, tucked } }, KINDS);
}

export class Kept {
  readonly page: KeptPage;
  show = $state<Show>("all");
  /** What is tucked away is listed when it is asked for. */
  asked = $state(false);
  readonly #read: Read<KeptPageView>;
  #failure = $state.raw<AppFailure | undefined>();

  constructor(page: KeptPage) {
    this.page = page;
    this.#read = read(page, false);
  }

  get view(): KeptPageView | undefined {
    return this.#read.value;
  }
  get groups(): readonly KeptGroupView[] {
    return sift(this.view?.groups ?? [], this.show);
  }
  get tucked(): readonly KeptGroupView[] | undefined {
    return this.asked ? read(this.page, true).value?.groups : undefined;
  }
  get empty(): boolean {
    return this.view?.groups.length === 0;
  }
  /** The kinds nothing stands here of; they can be added all the same. */
  get others(): readonly Kind[] {
    const view = this.view;
    return view?.kinds.filter((kind) => !view.groups.some((group) => group.kind === kind)) ?? [];
  }
  get failure(): AppFailure | undefined {
    return this.#failure ?? this.#read.failure;
  }

  /** Joins a thing to a proof, or takes them apart. Says whether it did. */
  join(id: string, proof: string, joined: boolean): Promise<boolean> {
    return this.#try("card_join", { id, proof, joined });
  }
  /** Puts someone under the people I can call. Says whether it did. */
  toCall(id: string): Promise<boolean> {
    return this.#try("safety_call", { id });
  }

  /** Changes fields of a thing; the focus follows it to the element with this id. */
  async put(
    { id, kind }: CardView,
    fields: Readonly<Record<string, FieldValue>>,
    focus: string,
  ): Promise<boolean> {
    if (!(await this.#try("card_save", { id, kind, fields }))) return false;
    await this.follow(focus);
    return true;
  }
  /** What moved stands in another group, drawn anew: the focus follows it there. */
  async follow(focus: string): Promise<void> {
    await this.#read.again();
    await tick();
    document.getElementById(focus)?.focus();
  }

  /** Moves a course or a kind of help to another state. Says whether it did. */
  moveState(id: string, kind: Kind, state: string): Promise<boolean> {
    const fields = { state: { shape: "text", value: state } };
    return this.#try("card_save", { id, kind, fields });
  }
  /** Says when less help would be right. Says whether it did. */
  lessWhen(id: string, lines: readonly string[]): Promise<boolean> {
    const fields = { "less-when": { shape: "lines", value: lines } };
    return this.#try("card_save", { id, kind: "support", fields });
  }
  /** Says which course a certificate is from. */
  fromCourse(id: string, course: string | null): Promise<boolean> {
    const fields = { course: { shape: "link", value: course } };
    return this.#try("card_save", { id, kind: "certificate", fields });
  }
  /** The courses that stand on this page. */
  get courses(): readonly CardView[] {
    const groups = this.view?.groups.filter((group) => group.kind === "course") ?? [];
    return groups.flatMap((group) => group.cards.map((card) => card.card));
  }

  async #try(command: string, request: Record<string, unknown>): Promise<boolean> {
    this.#failure = undefined;
    try {
      await reads.change<null>(command, { request });
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
