/** A session that is being prepared: with whom, the list, the pages. Draws nothing. */
import { call, failureOf } from "$lib/ipc/client";
import type { TogetherBeginRequest } from "$lib/ipc/generated/TogetherBeginRequest";
import type { TogetherLineView } from "$lib/ipc/generated/TogetherLineView";
import type { TogetherOfferView } from "$lib/ipc/generated/TogetherOfferView";
import type { TogetherPageView } from "$lib/ipc/generated/TogetherPageView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { KINDS } from "$lib/cards/kinds";

/** Somebody who is no reader. */
export const SOMEBODY = "somebody";

/** What is kept of it when the journal locks in the middle. */
export interface HeldPlan {
  reader: string;
  name: string;
  turned: Record<string, boolean>;
  own: string[];
  wishes: string[];
  things: string[];
}

/** Reads what was kept; anything of another version of the program is let go of. */
export function heldPlan(text: string): Partial<HeldPlan> {
  try {
    const held: unknown = JSON.parse(text);
    const whole =
      typeof held === "object" &&
      held !== null &&
      "own" in held &&
      Array.isArray(held.own) &&
      "wishes" in held &&
      Array.isArray(held.wishes) &&
      "things" in held &&
      Array.isArray(held.things) &&
      "turned" in held &&
      typeof held.turned === "object" &&
      held.turned !== null;
    return whole ? (held as HeldPlan) : {};
  } catch {
    return {};
  }
}

export class Prepare {
  step = $state<"choose" | "before">("choose");
  reader = $state(SOMEBODY);
  name = $state("");
  own = $state<string[]>([]);
  wishes = $state<string[]>([]);
  things = $state.raw<readonly string[]>([]);
  /** Lines that the person ticked or unticked. */
  turned = $state.raw<Readonly<Record<string, boolean>>>({});
  busy = $state(false);
  problems = $state.raw<readonly Problem[]>([]);
  #read = $state.raw<Read<TogetherOfferView>>(this.#offerFor(SOMEBODY));
  #begun = false;
  #kept = "";

  #offerFor(reader: string): Read<TogetherOfferView> {
    const request = { reader: reader === SOMEBODY ? null : reader };
    return reads.of<TogetherOfferView>("together_offer", { request }, KINDS);
  }
  get offer(): TogetherOfferView | undefined {
    return this.#read.value;
  }
  get failure(): Read<TogetherOfferView>["failure"] {
    return this.#read.failure;
  }
  /** What the other one is called. */
  get with(): string {
    const known = this.offer?.readers.find(({ id }) => id === this.reader);
    return known?.name ?? this.name.trim();
  }

  /** Another reader may see other things. */
  choose(reader: string): void {
    this.reader = reader;
    this.#read = this.#offerFor(reader);
  }
  isOn(line: TogetherLineView): boolean {
    return this.turned[line.id] ?? line.on;
  }
  turn(line: TogetherLineView, on: boolean): void {
    this.turned = { ...this.turned, [line.id]: on };
  }
  tick(ids: readonly string[], on: boolean): void {
    const others = this.things.filter((id) => !ids.includes(id));
    this.things = on ? [...others, ...ids] : others;
  }
  /** The things of a page that are ticked. */
  chosen(page: TogetherPageView): readonly string[] {
    return page.things.map(({ id }) => id).filter((id) => this.things.includes(id));
  }
  get pages(): readonly TogetherPageView[] {
    return this.offer?.pages.filter((page) => this.chosen(page).length > 0) ?? [];
  }
  /** How many points there will be. */
  get points(): number {
    const { agenda, own, wishes } = this.request();
    return agenda.length + own.length + wishes.length;
  }

  request(): TogetherBeginRequest {
    const said = (lines: readonly string[]): string[] => lines.filter((line) => line.trim());
    const lines = this.offer?.agenda.flatMap((group) => group.lines) ?? [];
    return {
      with: this.with,
      reader: this.reader === SOMEBODY ? null : this.reader,
      agenda: lines.filter((line) => this.isOn(line)).map(({ id }) => id),
      own: said(this.own),
      wishes: said(this.wishes),
      things: this.pages.flatMap((page) => this.chosen(page)),
    };
  }
  goto(step: "choose" | "before"): void {
    this.problems = [];
    this.step = step;
    void this.keep();
  }
  /** Locks the journal; the session goes on in its place. */
  async begin(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problems = [];
    this.#begun = true;
    try {
      await call<void>("together_begin", { request: this.request() });
    } catch (thrown) {
      this.#begun = false;
      this.problems = [problemOf(failureOf(thrown))];
    } finally {
      this.busy = false;
    }
  }

  /** Seals what was chosen and typed, so that a lock loses nothing of it. */
  async keep(): Promise<boolean> {
    if (this.#begun) return true;
    const { reader, name, turned, own, wishes, things } = this;
    const held = { reader, name, turned, own: [...own], wishes: [...wishes], things };
    const nothing = !name && !own.length && !wishes.length && !things.length;
    const text = nothing && Object.keys(turned).length === 0 ? "" : JSON.stringify(held);
    if (text === this.#kept) return true;
    try {
      await call("form_keep", { request: { slot: "together", text } });
      this.#kept = text;
      return true;
    } catch {
      return false;
    }
  }
  /** Takes up what was sealed before. */
  async takeUp(): Promise<void> {
    try {
      const text = await call<string>("form_kept", { slot: "together" });
      if (!text) return;
      this.#kept = text;
      const { reader, ...held } = heldPlan(text);
      Object.assign(this, held);
      if (reader) this.choose(reader);
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
    }
  }
}
