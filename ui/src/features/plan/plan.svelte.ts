/** The plan as a list: its read, and moving things in it. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { PlanState } from "$lib/ipc/generated/PlanState";
import type { PlanView } from "$lib/ipc/generated/PlanView";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { placeWord } from "./places";

/** The kinds of record a plan is made of. */
export const PLAN_KINDS = ["goal", "step"] as const;

/** Moves goals and steps; remembers what went wrong. */
export class Mover {
  failure = $state.raw<AppFailure | undefined>();

  /** Says whether it moved. */
  async move(id: string, name: string, state: PlanState): Promise<boolean> {
    this.failure = undefined;
    try {
      await reads.change<null>("plan_move", { request: { id, state } });
      announcer.say(t("plan-moved", { name, place: placeWord(state) }));
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }
}

export class Plan {
  readonly mover = new Mover();
  /** The goal that moved last: the focus goes where it went. */
  moved = $state.raw<string | undefined>();
  readonly #read = reads.of<PlanView>("plan", {}, PLAN_KINDS);

  get view(): PlanView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#read.failure ?? this.mover.failure;
  }

  async move(id: string, name: string, state: PlanState): Promise<void> {
    if (!(await this.mover.move(id, name, state))) return;
    await this.#read.again();
    this.moved = id;
  }
}
