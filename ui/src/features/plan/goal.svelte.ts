/** One goal: reading it, writing it, its steps, and putting it away. Draws nothing. */
import { FormDraft } from "$lib/form/form.svelte";
import { t } from "$lib/i18n/texts.svelte";
import { failureOf, type AppFailure } from "$lib/ipc/client";
import type { GoalSaveRequest } from "$lib/ipc/generated/GoalSaveRequest";
import type { GoalView } from "$lib/ipc/generated/GoalView";
import type { PlanState } from "$lib/ipc/generated/PlanState";
import type { StepRowView } from "$lib/ipc/generated/StepRowView";
import type { StepSaveRequest } from "$lib/ipc/generated/StepSaveRequest";
import { reads, type Read } from "$lib/ipc/reads.svelte";
import { NEW } from "$lib/nav/route";
import { router } from "$lib/nav/router.svelte";
import { Mover } from "./plan.svelte";

export type GoalDraft = FormDraft<GoalSaveRequest, GoalView>;
export type StepDraft = FormDraft<StepSaveRequest, GoalView>;

/** The request that changes nothing about a goal; an empty one for a new goal. */
export function requestOf(goal: GoalView | undefined): GoalSaveRequest {
  return {
    id: goal?.id ?? null,
    text: goal?.text ?? "",
    why: goal?.why ?? "",
    in_the_way: goal?.in_the_way ?? "",
    when_then: goal?.when_then.map((row) => ({ ...row })) ?? [],
    ok: goal?.ok ?? "",
    good: goal?.good ?? "",
    great: goal?.great ?? "",
    helper: goal?.helper ?? "",
    review: goal?.review ?? "",
    roles: [...(goal?.roles ?? [])],
    sharing: goal?.sharing ?? "never",
  };
}

/** The same for a step of a goal. */
export function stepRequestOf(goal: string, step: StepRowView | undefined): StepSaveRequest {
  return {
    id: step?.id ?? null,
    goal,
    text: step?.text ?? "",
    first: step?.first ?? "",
    when: step?.when ?? "",
    helper: step?.helper ?? "",
    in_the_way: step?.in_the_way ?? "",
    when_then: step?.when_then.map((row) => ({ ...row })) ?? [],
    helper_role: step?.helper_role ?? "open",
  };
}

/** The ids of the controls of both forms, for problems. */
export const GOAL_CONTROLS = {
  text: "goal-text",
  why: "goal-why",
  when_then: "goal-when-0",
  ok: "goal-ok",
  good: "goal-good",
  great: "goal-great",
  in_the_way: "goal-in-the-way",
  helper: "goal-helper",
  review: "goal-review",
} as const;
export const STEP_CONTROLS = {
  text: "step-text",
  first: "step-first",
  when: "step-when",
  helper: "step-helper",
  helper_role: "step-helper-role",
  in_the_way: "step-in-the-way",
  when_then: "step-when-0",
} as const;

export class Goal {
  readonly #mover = new Mover();
  /** The goal as it is written; nothing while it is read. */
  draft = $state.raw<GoalDraft | undefined>();
  /** The step as it is written. */
  step = $state.raw<StepDraft | undefined>();
  readonly isNew: boolean;
  #failure = $state.raw<AppFailure | undefined>();
  #read = $state.raw<Read<GoalView> | undefined>();

  constructor(id: string) {
    this.isNew = id === NEW;
    if (this.isNew) this.draft = this.#write(undefined);
    else this.#look(id);
  }

  get view(): GoalView | undefined {
    return this.#read?.value;
  }
  get failure(): AppFailure | undefined {
    return this.#read?.failure ?? this.#failure ?? this.#mover.failure;
  }

  change(): void {
    if (this.view) this.draft = this.#write(this.view);
  }
  /** Saves the goal and goes back to reading it. */
  async save(): Promise<boolean> {
    if (!(await this.draft?.save())) return false;
    this.leaveDraft();
    return true;
  }
  /** Whatever is typed and not saved is left. */
  leaveDraft(): void {
    this.draft?.close();
    this.draft = undefined;
  }

  writeStep(step?: StepRowView): void {
    this.leaveStep();
    const goal = this.view?.id;
    if (goal) this.step = this.#writeStep(goal, step);
  }
  async saveStep(): Promise<boolean> {
    if (!(await this.step?.save())) return false;
    this.leaveStep();
    return true;
  }
  leaveStep(): void {
    this.step?.close();
    this.step = undefined;
  }

  /** Moves the goal or one of its steps, and has it as it stands then. Says whether it moved. */
  async move(id: string, name: string, to: PlanState): Promise<boolean> {
    if (!(await this.#mover.move(id, name, to))) return false;
    await this.#read?.again();
    return true;
  }

  /** Says, or takes back, what made a thing stand where it stands. Says whether it did. */
  async because(id: string, state: PlanState, because: string): Promise<boolean> {
    if (!(await this.#mover.because(id, state, because))) return false;
    await this.#read?.again();
    return true;
  }

  /** Puts a goal or a step in the bin. Says whether it went. */
  async bin(id: string): Promise<boolean> {
    this.#failure = undefined;
    try {
      await reads.change<null>("record_bin", { request: { id } });
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
  close(): void {
    this.leaveDraft();
    this.leaveStep();
  }

  #look(id: string): void {
    this.#read = reads.of<GoalView>("goal", { request: { id } }, ["goal", "step"]);
  }

  /** A new goal has its id: saved again it is the same one, and coming back leads to it. */
  #isKept(id: string): void {
    this.#look(id);
    const { current } = router;
    if (current.name === "goal" && current.id === NEW) router.replace({ name: "goal", id });
  }

  #write(goal: GoalView | undefined): GoalDraft {
    return new FormDraft<GoalSaveRequest, GoalView>(requestOf(goal), {
      send: (request) => reads.change<GoalView>("goal_save", { request }),
      check: (form) =>
        form.text.trim()
          ? []
          : [
              {
                text: t("plan-empty-text"),
                fix: t("plan-empty-text.fix"),
                field: GOAL_CONTROLS.text,
              },
            ],
      complete: (form) => {
        if (!form.text.trim()) form.text = t("plan-unnamed");
      },
      controls: GOAL_CONTROLS,
      learn: (saved, form) => {
        if (form.id === null) this.#isKept(saved.id);
        return { id: saved.id };
      },
    });
  }

  #writeStep(goal: string, step: StepRowView | undefined): StepDraft {
    return new FormDraft<StepSaveRequest, GoalView>(stepRequestOf(goal, step), {
      send: (request) => reads.change<GoalView>("step_save", { request }),
      check: (form) =>
        form.text.trim()
          ? []
          : [
              {
                text: t("plan-step-empty-text"),
                fix: t("plan-step-empty-text.fix"),
                field: STEP_CONTROLS.text,
              },
            ],
      complete: (form) => {
        if (!form.text.trim()) form.text = t("plan-step-unnamed");
      },
      controls: STEP_CONTROLS,
      learn: (saved, form) => {
        // The core gives the goal; the step that was not there before is the one saved now.
        const known = this.view?.steps.map((each) => each.id) ?? [];
        return { id: form.id ?? saved.steps.find((each) => !known.includes(each.id))?.id ?? null };
      },
    });
  }
}
