/** The whole history of one goal: its read, and bringing an earlier form back. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { GoalHistoryView } from "$lib/ipc/generated/GoalHistoryView";
import type { PlanEventView } from "$lib/ipc/generated/PlanEventView";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export class History {
  readonly #read: Read<GoalHistoryView>;
  #failure = $state.raw<AppFailure | undefined>();

  constructor(id: string) {
    this.#read = reads.of<GoalHistoryView>("goal_history", { request: { id } }, ["goal", "step"]);
  }

  get view(): GoalHistoryView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#failure ?? this.#read.failure;
  }

  /** Brings back what stood before an event. */
  async bringBack({ record, before }: PlanEventView): Promise<void> {
    this.#failure = undefined;
    try {
      await reads.change<null>("version_restore", { request: { id: record, number: before } });
      announcer.say(t("plan-history-brought"));
    } catch (thrown) {
      this.#failure = failureOf(thrown);
    }
  }
}
