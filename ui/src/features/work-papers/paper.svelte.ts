/** One of the three papers: its read, its ticks for printing, and printing it. Draws nothing. */
import { tick } from "svelte";
import { KINDS } from "$lib/cards/kinds";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { Kind } from "$lib/ipc/generated/Kind";
import type { WorkPaperPage } from "$lib/ipc/generated/WorkPaperPage";
import type { WorkPaperSectionView } from "$lib/ipc/generated/WorkPaperSectionView";
import type { WorkPaperView } from "$lib/ipc/generated/WorkPaperView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { SHELL } from "$lib/ipc/shell";
import { chosen, filled, isSectionOn, onPaper, type Ticks } from "./ticks";

/** The ticks of this visit. They go with the window when it locks. */
const visit: Record<WorkPaperPage, Ticks> = $state({ profile: {}, search: {}, support: {} });

export class WorkPaper {
  readonly page: WorkPaperPage;
  /** What to print is being chosen. */
  choosing = $state(false);
  problems: readonly Problem[] = $state.raw([]);
  readonly #read: Read<WorkPaperView>;

  constructor(page: WorkPaperPage) {
    this.page = page;
    // It is made of many kinds; whatever changes, it is made anew.
    this.#read = reads.of<WorkPaperView>("work_paper", { request: { page } }, KINDS);
  }

  get view(): WorkPaperView | undefined {
    return this.#read.value;
  }
  get failure(): AppFailure | undefined {
    return this.#read.failure;
  }
  get ticks(): Ticks {
    return visit[this.page];
  }
  /** The sections one can tick. */
  get filled(): readonly WorkPaperSectionView[] {
    return filled(this.view?.sections ?? []);
  }
  get tickedSections(): string[] {
    return this.filled.filter((each) => isSectionOn(each, this.ticks)).map((each) => each.name);
  }
  /** What stands on the sheet. */
  get printed(): readonly WorkPaperSectionView[] {
    return onPaper(this.filled, this.ticks);
  }

  choose(among: readonly string[], values: readonly string[]): void {
    visit[this.page] = chosen(this.ticks, among, values);
    this.problems = [];
  }

  /** Hands the sheet to the printer, if something stands on it. */
  async print(): Promise<void> {
    if (this.printed.length === 0) {
      this.problems = [{ text: t("work-paper-print-none"), fix: t("work-paper-print-none.fix") }];
      return;
    }
    this.problems = [];
    try {
      await tick();
      await call<void>(SHELL.print);
    } catch (thrown) {
      this.problems = [problemOf(failureOf(thrown))];
    }
  }

  /** A record as a section fills it; without an id a new one that will stand there. */
  card(section: string, kind: Kind, id: string | null): Promise<CardView> {
    return call<CardView>("work_paper_card", {
      request: { page: this.page, section, kind, id },
    });
  }
}
