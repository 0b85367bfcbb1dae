/** The learning record: its read, and catching a line in two minutes. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import { t } from "$lib/i18n/texts.svelte";
import type { CardView } from "$lib/ipc/generated/CardView";
import type { LearnedSaveRequest } from "$lib/ipc/generated/LearnedSaveRequest";
import type { LearningView } from "$lib/ipc/generated/LearningView";
import { reads } from "$lib/ipc/reads.svelte";
import { announcer } from "$lib/ui/announce.svelte";

export const CATCH_CONTROLS = { text: "learning-text", helped: "learning-helped" } as const;

function nothing(): LearnedSaveRequest {
  return { id: null, text: "", how: [], helped: "" };
}

/** The words that matter most stand first; a tick alone is nothing to keep. */
export function worthKeeping(form: LearnedSaveRequest): LearnedSaveRequest {
  if (form.text.trim()) return form;
  return form.helped.trim() ? { ...form, text: form.helped, helped: "" } : nothing();
}

export class Learning {
  readonly #read = reads.of<LearningView>("learning", {}, ["learned", "feedback", "skill"]);
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

  get view(): LearningView | undefined {
    return this.#read.value;
  }
  get failure() {
    return this.#read.failure;
  }
  get empty(): boolean {
    const { view } = this;
    return (
      view !== undefined && view.learned.length + view.feedback.length + view.skills.length === 0
    );
  }

  /** Keeps the line and makes room for the next one. Says whether it is kept. */
  async catch(): Promise<boolean> {
    if (!(await this.catching.save())) return false;
    this.catching.begin(nothing());
    announcer.say(t("learning-kept"));
    return true;
  }
  close(): void {
    this.catching.close();
  }
}
