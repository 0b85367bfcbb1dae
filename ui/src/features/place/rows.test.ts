import { expect, it } from "vitest";
import type { WishView } from "$lib/ipc/generated/WishView";
import { contactRows, contactsOf, ladderOf, ladderRows, wishesBy, wishRows } from "./rows";

const wish = (name: string, met: WishView["met"]): WishView => ({
  wish: name,
  strength: "",
  unwanted: false,
  met,
});
const wishes = [wish("quiet", "met"), wish("a list", "not-known"), wish("near", "not-known")];

it("keeps what was said of wishes, and what was said before and is not known any more", () => {
  expect(wishRows(wishes, []).value).toEqual([{ wish: "quiet", met: "met" }]);
  expect(wishRows(wishes, [{ wish: " near ", met: "met" }]).value).toEqual([
    { wish: "quiet", met: "met" },
    { wish: "near", met: "not-known" },
  ]);
});

it("groups wishes by what is known of them", () => {
  expect(wishesBy(wishes, "not-known").map((each) => each.wish)).toEqual(["a list", "near"]);
  expect(wishesBy(wishes, "not-met")).toEqual([]);
});

it("has five rungs in order, whichever were said, and keeps none that is empty", () => {
  const rungs = ladderOf([
    { rung: "day", when: "in March", how: "long" },
    { rung: "look", how: "through the window" },
  ]);
  expect(rungs.map(({ rung, when }) => [rung, when])).toEqual([
    ["look", ""],
    ["visit", ""],
    ["hour", ""],
    ["day", "in March"],
    ["start", ""],
  ]);
  expect(ladderRows(rungs).value).toEqual([
    { rung: "look", when: "", how: "through the window" },
    { rung: "day", when: "in March", how: "long" },
  ]);
});

it("keeps contacts that say something", () => {
  const contacts = contactsOf([{ who: "Tove" }, { reach: "back door" }]);
  expect(contactRows([...contacts, { who: " ", what: "", reach: "" }]).value).toEqual([
    { who: "Tove", what: "", reach: "" },
    { who: "", what: "", reach: "back door" },
  ]);
});
