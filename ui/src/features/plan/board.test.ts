import { expect, it } from "vitest";
import type { PlanGroupView } from "$lib/ipc/generated/PlanGroupView";
import { onBoard } from "./board";
import { PLACES_IN_PLAN } from "./places";

it("puts goals and steps where each stands itself, and keeps every column", () => {
  const goal = { id: "g", text: "bread", state: "now", review: "", helper: "", steps: [] };
  const step = { id: "s", text: "flour", state: "resting", when: "in the spring", help: "Mum" };
  const groups = [{ state: "now", goals: [{ ...goal, steps: [step] }] }] as unknown;
  const columns = onBoard(groups as PlanGroupView[]);
  expect(columns.map((column) => column.state)).toEqual([...PLACES_IN_PLAN]);
  const found = columns.flatMap((column) =>
    column.things.map((thing) => [column.state, thing.id, thing.goal, thing.of]),
  );
  expect(found).toEqual([
    ["now", "g", "g", undefined],
    ["resting", "s", "g", "bread"],
  ]);
});
