/** One of the three papers: its read, its ticks for printing, and printing or saving it. Draws nothing. */
import { tick } from "svelte";
import { KINDS } from "$lib/cards/kinds";
import { PdfFile } from "$lib/file/pdf-file.svelte";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf, type AppFailure } from "$lib/ipc/client";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { Kind } from "$lib/ipc/generated/Kind";
import type { WorkPaperFileRequest } from "$lib/ipc/generated/WorkPaperFileRequest";
import type { WorkPaperPage } from "$lib/ipc/generated/WorkPaperPage";
import type { WorkPaperSectionView } from "$lib/ipc/generated/WorkPaperSectionView";
import type { WorkPaperView } from "$lib/ipc/generated/WorkPaperView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { SHELL } from "$lib/ipc/shell";
import { chosen, filled, isSectionOn, namesOf, onPaper, type Ticks } from "./ticks";

/** The ticks of this visit. They go with the window when it locks. */
const visit: Record<WorkPaperPage, Ticks> = $state({ profile: {}, search: {}, support: {} });

export class WorkPaper {
  readonly page: WorkPaperPage;
  /** What to print is being chosen. */
  choosing = $state(false);
  readonly file = new PdfFile();
  #problems: readonly Problem[] = $state.raw([]);
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
  get problems(): readonly Problem[] {
    return this.file.failure ? [problemOf(this.file.failure)] : this.#problems;
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
    this.#clear();
  }

  /** Hands the sheet to the printer, if something stands on it. */
  async print(): Promise<void> {
    if (this.#isEmpty()) return;
    try {
      await tick();
      await call<void>(SHELL.print);
    } catch (thrown) {
      this.#problems = [problemOf(failureOf(thrown))];
    }
  }

  /** Saves the sheet as a file, if something stands on it. The words are the core's. */
  async savePdf(): Promise<void> {
    if (this.#isEmpty()) return;
    const request: WorkPaperFileRequest = { page: this.page, ...namesOf(this.printed) };
    await this.file.save("work_paper_save", { request });
  }

  /** Says whether nothing is ticked, and tells so. */
  #isEmpty(): boolean {
    this.#clear();
    const empty = this.printed.length === 0;
    if (empty) {
      this.#problems = [{ text: t("work-paper-print-none"), fix: t("work-paper-print-none.fix") }];
    }
    return empty;
  }
  #clear(): void {
    this.#problems = [];
    this.file.clear();
  }

  /** A record as a section fills it; without an id a new one that will stand there. */
  card(section: string, kind: Kind, id: string | null): Promise<CardView> {
    return call<CardView>("work_paper_card", {
      request: { page: this.page, section, kind, id },
    });
  }
}
