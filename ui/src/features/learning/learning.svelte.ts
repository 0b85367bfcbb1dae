/** The learning record: its reads, which lines are shown, and catching a line. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { LearnedRowView } from "$lib/ipc/generated/LearnedRowView";
import type { LearnedSaveRequest } from "$lib/ipc/generated/LearnedSaveRequest";
import type { LearningRequest } from "$lib/ipc/generated/LearningRequest";
import type { LearningView } from "$lib/ipc/generated/LearningView";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";
import { nothing, worthKeeping } from "./line";

/** The ids of the controls a line is typed into. */
export const CATCH_CONTROLS = {
  text: "learning-text",
  before: "learning-before",
  happened: "learning-happened",
  helped: "learning-helped",
  skill: "learning-skill",
  next: "learning-next",
} as const;

const EVERYTHING: LearningRequest = { how: "", growth: "", place: null };

function read(request: LearningRequest): Read<LearningView> {
  const kinds = ["learned", "place", "skill", "goal", "step", "try"];
  return reads.of<LearningView>("learning", { request }, kinds);
}

export class Learning {
  /** Which lines are shown. */
  #how = $state("");
  #growth = $state("");
  #place = $state("");
  readonly #all = read(EVERYTHING);
  // Begun when something is chosen, never while something is drawn: a read that is begun inside a
  // derived value is not seen when it arrives.
  #shown = $state.raw(this.#all);
  #failure = $state.raw<AppFailure | undefined>();
  readonly catching = new FormDraft<LearnedSaveRequest, CardView>(nothing(), {
    send: (request) => reads.change<CardView>("learned_save", { request }),
    check: (form) =>
      form.text.trim()
        ? []
        : [
            {
              text: t("learning-empty-text"),
              fix: t("learning-empty-text.fix"),
              field: CATCH_CONTROLS.text,
            },
          ],
    complete: (form) => Object.assign(form, worthKeeping(form)),
    controls: CATCH_CONTROLS,
    learn: (card) => ({ id: card.id }),
  });

  /** What there is to choose from, and all lines. */
  get view(): LearningView | undefined {
    return this.#all.value;
  }
  /** The lines that fit what was chosen. */
  get shown(): LearningView | undefined {
    return this.#shown.value;
  }
  get failure(): AppFailure | undefined {
    return this.#failure ?? this.#all.failure;
  }
  get filtered(): boolean {
    return Boolean(this.how || this.growth || this.place);
  }

  get how(): string {
    return this.#how;
  }
  set how(word: string) {
    this.#how = word;
    this.#choose();
  }
  get growth(): string {
    return this.#growth;
  }
  set growth(word: string) {
    this.#growth = word;
    this.#choose();
  }
  get place(): string {
    return this.#place;
  }
  set place(id: string) {
    this.#place = id;
    this.#choose();
  }
  showAll(): void {
    this.#how = this.#growth = this.#place = "";
    this.#choose();
  }
  #choose(): void {
    this.#shown = read({ how: this.#how, growth: this.#growth, place: this.#place || null });
  }

  /** Keeps the line and makes room for the next one. Says whether it is kept. */
  async catch(): Promise<boolean> {
    const { happened } = this.catching.form;
    if (!(await this.catching.save())) return false;
    this.catching.begin(nothing());
    announcer.say(t(happened.trim() ? "learning-kept-mistake" : "learning-kept"));
    return true;
  }

  /** Makes what comes next a step of a goal, or a try. */
  async goOn(row: LearnedRowView, goal: string | null): Promise<void> {
    if (await this.#change("learned_next", { id: row.card.id, goal })) {
      announcer.say(t("learning-next-made", { next: row.next }));
    }
  }
  /** Says where a line was. */
  async standAt(row: LearnedRowView, place: string | null): Promise<void> {
    const fields = { place: { shape: "link", value: place } };
    await this.#change("card_save", { id: row.card.id, kind: "learned", fields });
  }
  close(): void {
    this.catching.close();
  }

  async #change(command: string, request: Record<string, unknown>): Promise<boolean> {
    this.#failure = undefined;
    try {
      await reads.change<unknown>(command, { request });
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
