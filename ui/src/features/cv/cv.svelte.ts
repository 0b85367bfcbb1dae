/** My CV: its head, its ticks, the preview and the file, and a CV that is brought in. Draws nothing. */
import { answered } from "$lib/guard/answers";
import { t } from "$lib/i18n/texts.svelte";
import { call, failureOf } from "$lib/ipc/client";
import type { CvForm } from "$lib/ipc/generated/CvForm";
import type { CvSheetView } from "$lib/ipc/generated/CvSheetView";
import type { CvView } from "$lib/ipc/generated/CvView";
import type { GuardAnswer } from "$lib/ipc/generated/GuardAnswer";
import type { GuardDecision } from "$lib/ipc/generated/GuardDecision";
import type { GuardHitView } from "$lib/ipc/generated/GuardHitView";
import type { SavedFile } from "$lib/ipc/generated/SavedFile";
import type { SuggestionsView } from "$lib/ipc/generated/SuggestionsView";
import { problemOf, type Problem } from "$lib/ipc/problem";
import { reads } from "$lib/ipc/reads.svelte";
import { SHELL } from "$lib/ipc/shell";
import { Suggestions } from "$lib/suggestions/suggestions.svelte";

/** The kinds whose records can stand in a CV, and those that decide what may. */
const KINDS = [
  "cv",
  "experience",
  "course",
  "certificate",
  "skill",
  "strength",
  "feedback",
  "interest",
  "person",
  "private-word",
] as const;

/** Where a problem is told. */
export type Part = "lines" | "file" | "import";

export class MyCv {
  readonly #read = reads.of<CvView>("cv", {}, KINDS);
  form = $state<CvForm>("html");
  guard = $state.raw<readonly GuardAnswer[]>([]);
  sheet = $state.raw<CvSheetView | undefined>();
  brought = $state.raw<Suggestions | undefined>();
  saved = $state(false);
  busy = $state(false);
  #problems = $state.raw<{ part: Part; problems: readonly Problem[] }>();
  #turn = 0;

  get view(): CvView | undefined {
    return this.#read.value;
  }
  get failure() {
    return this.#read.failure;
  }
  problemsOf(part: Part): readonly Problem[] {
    return this.#problems?.part === part ? this.#problems.problems : [];
  }

  tick(ticks: readonly string[], on: boolean): Promise<void> {
    return this.#try("lines", async () => {
      await reads.change<null>("cv_tick", { request: { ticks, on } });
    });
  }

  /** Shows the CV as it would leave; what is on screen stays until the new one is there. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    this.saved = false;
    await this.#try("file", async () => {
      const request = { guard: this.guard };
      const sheet = await call<CvSheetView>("cv_sheet", { request });
      if (turn === this.#turn) this.sheet = sheet;
    });
  }
  hide(): void {
    this.#turn++;
    this.sheet = undefined;
    this.#problems = undefined;
  }
  decide(hit: GuardHitView, decision: GuardDecision, words: string): Promise<void> {
    this.guard = answered(this.guard, hit, decision, words);
    return this.look();
  }

  print(): Promise<void> {
    return this.#whenDecided(async () => call<void>(SHELL.print));
  }
  make(): Promise<void> {
    return this.#whenDecided(async () => {
      const request = { guard: this.guard, form: this.form };
      this.saved = (await call<SavedFile>("cv_write", { request })) === "saved";
    });
  }
  /** Nothing leaves while a found word waits, on paper neither. */
  async #whenDecided(leave: () => Promise<void>): Promise<void> {
    const count = this.sheet?.open_questions ?? 0;
    this.saved = false;
    if (count > 0) {
      const problem = { text: t("share-undecided", { count }), fix: t("share-undecided.fix") };
      this.#problems = { part: "file", problems: [problem] };
      return;
    }
    if (this.busy) return;
    this.busy = true;
    await this.#try("file", leave);
    this.busy = false;
  }

  /** Reads a CV the person chooses. A dialog that is closed changes nothing. */
  bringIn(): Promise<void> {
    return this.#try("import", async () => {
      const view = await call<SuggestionsView | null>("resume_read");
      if (view) this.brought = new Suggestions(view);
    });
  }

  async #try(part: Part, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#problems = undefined;
    } catch (thrown) {
      this.#problems = { part, problems: [problemOf(failureOf(thrown))] };
    }
  }
}
