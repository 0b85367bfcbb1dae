/** What stands on Today, and putting its one reminder away. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import { reads } from "$lib/ipc/reads.svelte";
import { SHELL, type ShellView } from "$lib/ipc/shell";
import { NEW, type Route } from "$lib/nav/route";
import { announcer } from "$lib/ui/announce.svelte";
import type { PickUpView, TodayView } from "./wire";

/** Everything whose change may show here; any first record ends the empty page. */
const KINDS = [
  "entry",
  "run",
  "goal",
  "step",
  "setting",
  "safety-part",
  "strength",
  "skill",
  "value",
  "need",
  "person",
  "place",
  "fit",
  "learned",
  "feedback",
  "proof",
] as const;

export const WRITE: Route = { name: "entry", id: NEW };

/** Where "Continue" leads. */
export function wayOn(pickUp: PickUpView): Route | undefined {
  if (pickUp.run) return { name: "run", id: pickUp.run };
  if (pickUp.entry) return { name: "entry", id: pickUp.entry };
  return undefined;
}

export class Today {
  readonly #shell = reads.of<ShellView>(SHELL.status, {}, []);
  readonly #read = reads.of<TodayView>("today", {}, KINDS);
  failure: AppFailure | undefined = $state.raw();

  constructor() {
    // The day may be another one since this was read.
    void this.#read.again();
  }

  get view(): TodayView | undefined {
    return this.#read.value;
  }
  get contour(): readonly string[] | undefined {
    return this.#shell.value?.contour;
  }
  get trouble(): AppFailure | undefined {
    return this.failure ?? this.#read.failure;
  }

  /** The reminder of the recovery sheet does not come back; Settings still offers it. */
  async putReminderAway(): Promise<void> {
    try {
      await call<void>("recovery_sheet_note", { state: "quiet" });
      await this.#read.again();
      announcer.say(t("today-recovery-is-away"));
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}
