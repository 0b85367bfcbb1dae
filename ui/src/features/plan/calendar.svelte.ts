/** The calendar file: the chosen days, their titles, and writing it. Draws nothing. */
import { t } from "$lib/i18n/texts.svelte";
import { failureOf } from "$lib/ipc/client";
import type { CalendarRowView } from "$lib/ipc/generated/CalendarRowView";
import type { CalendarView } from "$lib/ipc/generated/CalendarView";
import type { SavedFile } from "$lib/ipc/generated/SavedFile";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";

/** The id of the control a day's title is typed into. */
export function titleId(id: string): string {
  return `calendar-title-${id}`;
}

export class CalendarFile {
  /** The ids of the ticked days. */
  chosen = $state<string[]>([]);
  remind = $state(false);
  busy = $state(false);
  saved = $state(false);
  problems = $state.raw<readonly Problem[]>([]);
  /** What was typed; a day without an entry has the title it came with. */
  #typed = $state<Record<string, string>>({});
  readonly #read = reads.of<CalendarView>("calendar", {}, [
    "goal",
    "step",
    "certificate",
    "person",
  ]);

  get view(): CalendarView | undefined {
    return this.#read.value;
  }
  get failure() {
    return this.#read.failure;
  }

  titleOf(row: CalendarRowView): string {
    return this.#typed[row.id] ?? row.title;
  }
  name(id: string, title: string): void {
    this.#typed[id] = title;
    this.saved = false;
  }

  /** Writes the file. Does not throw. */
  async write(): Promise<void> {
    this.saved = false;
    const rows = (this.view?.rows ?? []).filter((row) => this.chosen.includes(row.id));
    this.problems = this.#check(rows);
    if (this.problems.length > 0) return;
    this.busy = true;
    try {
      const days = rows.map((row) => ({ id: row.id, title: this.titleOf(row) }));
      const request = { days, remind: this.remind };
      this.saved = (await reads.change<SavedFile>("calendar_write", { request })) === "saved";
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
    } finally {
      this.busy = false;
    }
  }

  #check(rows: readonly CalendarRowView[]): Problem[] {
    if (rows.length === 0) {
      return [{ text: t("plan-calendar-nothing"), fix: t("plan-calendar-nothing.fix") }];
    }
    const blank = rows.find((row) => !this.titleOf(row).trim());
    if (!blank) return [];
    const field = titleId(blank.id);
    return [{ text: t("plan-calendar-no-title"), fix: t("plan-calendar-no-title.fix"), field }];
  }
}
