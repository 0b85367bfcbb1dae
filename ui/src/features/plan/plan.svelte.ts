/** The plan as a list: its read, and moving things in it. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { GoalView } from "$lib/ipc/generated/GoalView";
import type { PlanState } from "$lib/ipc/generated/PlanState";
import type { PlanView } from "$lib/ipc/generated/PlanView";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { placeWord } from "./places";

/** The kinds of record a plan is made of. */
export const PLAN_KINDS = ["goal", "step", "hope"] as const;

/** Moves goals and steps; remembers what went wrong. */
export class Mover {
  failure = $state.raw<AppFailure | undefined>();

  /** Says whether it moved. */
  async move(id: string, name: string, state: PlanState): Promise<boolean> {
    this.failure = undefined;
    try {
      await reads.change<null>("plan_move", { request: { id, state, because: "" } });
      announcer.say(t("plan-moved", { name, place: placeWord(state) }));
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    }
  }

  /** Keeps what made a thing stand where it stands. Says whether it did. */
  async because(id: string, state: PlanState, because: string): Promise<boolean> {
    this.failure = undefined;
    try {
      await reads.change<null>("plan_move", { request: { id, state, because } });
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

  /** Makes a goal of a hope, and gives its id. */
  async ofHope(id: string): Promise<string | undefined> {
    this.mover.failure = undefined;
    try {
      return (await reads.change<GoalView>("goal_of_hope", { request: { id } })).id;
    } catch (thrown) {
      this.mover.failure = failureOf(thrown);
      return undefined;
    }
  }

  async move(id: string, name: string, state: PlanState): Promise<void> {
    if (!(await this.mover.move(id, name, state))) return;
    await this.#read.again();
    this.moved = id;
  }
}
