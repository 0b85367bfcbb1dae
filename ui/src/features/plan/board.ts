/** The plan as a board: each place a column, goals and steps side by side. Pure. */
import type { PlanGroupView } from "$lib/ipc/generated/PlanGroupView";
import type { PlanState } from "$lib/ipc/generated/PlanState";
import { PLACES_IN_PLAN } from "./places";

/** A goal or a step on the board. */
export interface OnBoard {
  id: string;
  text: string;
  state: PlanState;
  /** The goal's page it is read on. */
  goal: string;
  /** The goal's words, where it is a step. */
  of?: string;
  when: string;
  help: string;
}

export interface Column {
  state: PlanState;
  things: readonly OnBoard[];
}

/** Puts every goal and step in the column where it stands itself; each column is there. */
export function onBoard(groups: readonly PlanGroupView[]): readonly Column[] {
  const things: OnBoard[] = groups
    .flatMap((group) => group.goals)
    .flatMap((goal) => [
      {
        id: goal.id,
        text: goal.text,
        state: goal.state,
        goal: goal.id,
        when: goal.review,
        help: goal.helper,
      },
      ...goal.steps.map((step) => ({
        id: step.id,
        text: step.text,
        state: step.state,
        goal: goal.id,
        of: goal.text,
        when: step.when,
        help: step.help,
      })),
    ]);
  return PLACES_IN_PLAN.map((state) => ({
    state,
    things: things.filter((thing) => thing.state === state),
  }));
}
