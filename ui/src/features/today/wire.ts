/** What Today is shown, as in crates/app/src/wire/today.rs. */
import type { PlanState } from "$lib/ipc/generated/PlanState";
import type { RecordId } from "$lib/ipc/generated/RecordId";

export interface PickUpView {
  run: RecordId | null;
  entry: RecordId | null;
  title: string;
  /** The person's own words, where they switched that on. */
  quote: string | null;
}

export interface NextView {
  goal: RecordId;
  text: string;
  state: PlanState;
  when: string;
}

export interface OfferedView {
  id: string;
  title: string;
  purpose: string;
  /** In words; empty where the person hides it. */
  minutes: string;
}

export interface TodayView {
  date: string;
  name: string;
  pick_up: PickUpView | null;
  next: readonly NextView[];
  offered: readonly OfferedView[];
  empty: boolean;
  recovery_reminder: boolean;
  safety_empty: boolean;
}
