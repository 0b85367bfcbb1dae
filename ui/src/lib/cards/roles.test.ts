import { expect, it } from "vitest";
import type { CardView } from "$lib/ipc/generated/CardView";
import { rolesToTick } from "./roles";

const role = (heading: string, until: string): CardView =>
  ({ heading, fields: [{ name: "to-age", text: until }] }) as unknown as CardView;

it("offers the parts that are there now, each one time, and keeps what is ticked", () => {
  const cards = [role("friend", ""), role("pupil", "16"), role("friend", " ")];
  expect(rolesToTick(cards, [])).toEqual(["friend"]);
  expect(rolesToTick(cards, ["pupil", "friend"])).toEqual(["friend", "pupil"]);
  expect(rolesToTick([], [])).toEqual([]);
});
