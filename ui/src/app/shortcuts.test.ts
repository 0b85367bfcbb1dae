import { describe, expect, it } from "vitest";
import { KEYS } from "../features/settings";
import { isTyping } from "./focus";
import { NO_TAPS, tapShift, type Happening } from "$lib/lock/taps";
import { commandFor, type Key } from "./shortcuts";

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held };
}

function locks(events: Happening[]): boolean {
  let state = NO_TAPS;
  let locked = false;
  for (const event of events) {
    const step = tapShift(state, event);
    state = step.now;
    locked ||= step.lock;
  }
  return locked;
}
const tap = (at: number): Happening[] => [
  { type: "keydown", key: "Shift", at },
  { type: "keyup", key: "Shift", at: at + 60 },
];
const capital = (letter: string, at: number): Happening[] => [
  { type: "keydown", key: "Shift", at },
  { type: "keydown", key: letter, at: at + 20 },
  { type: "keyup", key: letter, at: at + 50 },
  { type: "keyup", key: "Shift", at: at + 60 },
];

describe("three taps of Shift", () => {
  it("lock within two seconds", () => {
    expect(locks([...tap(0), ...tap(300), ...tap(600)])).toBe(true);
    expect(locks([...tap(0), ...tap(900), ...tap(1_900)])).toBe(true);
  });
  it("do not lock when they are slow", () => {
    expect(locks([...tap(0), ...tap(1_200), ...tap(2_400)])).toBe(false);
  });
  it("count the last three, so that a slow one before them does no harm", () => {
    expect(locks([...tap(0), ...tap(3_000), ...tap(3_300), ...tap(3_600)])).toBe(true);
  });
  it("do not lock with two", () => {
    expect(locks([...tap(0), ...tap(300)])).toBe(false);
  });
  it("never come from typing capitals, however fast", () => {
    expect(locks([..."MARTE"].flatMap((letter, at) => capital(letter, at * 90)))).toBe(false);
  });
  it("do not count over a letter, a held Shift or the pointer", () => {
    const letter: Happening = { type: "keydown", key: "a", at: 700 };
    expect(locks([...tap(0), ...tap(300), letter, ...tap(900)])).toBe(false);
    expect(locks([...tap(0), ...tap(300), { type: "pointer", at: 500 }, ...tap(900)])).toBe(false);
    const held: Happening = { type: "keydown", key: "Shift", repeat: true, at: 650 };
    const [down, up] = tap(600) as [Happening, Happening];
    expect(locks([...tap(0), ...tap(300), down, held, up])).toBe(false);
  });
  it("do not lock when both Shift keys are pressed together", () => {
    const both: Happening[] = [0, 100, 200].flatMap((at) => [
      { type: "keydown", key: "Shift", at },
      { type: "keydown", key: "Shift", at: at + 10 },
      { type: "keyup", key: "Shift", at: at + 20 },
      { type: "keyup", key: "Shift", at: at + 30 },
    ]);
    expect(locks(both)).toBe(false);
  });
});

describe("shortcuts", () => {
  const ctrl = { ctrlKey: true };
  it("lead to the places of the spine in their order", () => {
    expect(commandFor(key("1", ctrl))).toEqual({ do: "go", route: { name: "today" } });
    expect(commandFor(key("3", ctrl))).toEqual({
      do: "go",
      route: { name: "story", page: "pages" },
    });
    expect(commandFor(key("7", ctrl))).toEqual({ do: "go", route: { name: "share", page: "new" } });
    expect(commandFor(key("8", ctrl))).toBeUndefined();
  });
  it("write, search, lock, set and go back", () => {
    expect(commandFor(key("n", ctrl))).toEqual({ do: "go", route: { name: "entry", id: "new" } });
    expect(commandFor(key("f", ctrl))).toEqual({ do: "go", route: { name: "search", query: "" } });
    expect(commandFor(key("l", ctrl))).toEqual({ do: "lock" });
    expect(commandFor(key("L", ctrl))).toEqual({ do: "lock" });
    expect(commandFor(key(",", ctrl))).toEqual({ do: "go", route: { name: "settings" } });
    expect(commandFor(key("ArrowLeft", { altKey: true }))).toEqual({ do: "back" });
    expect(commandFor(key("F6"))).toEqual({ do: "next-region" });
    expect(commandFor(key("+", { ctrlKey: true, shiftKey: true }))).toEqual({
      do: "text-size",
      by: 1,
    });
  });
  it("are never a single letter, with or without Shift", () => {
    for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789,.+-=/?") {
      expect(commandFor(key(letter))).toBeUndefined();
      expect(commandFor(key(letter.toUpperCase(), { shiftKey: true }))).toBeUndefined();
    }
  });
  it("leave AltGr to the keyboard, which Windows sends as Ctrl and Alt", () => {
    expect(commandFor(key("1", { ctrlKey: true, altKey: true }))).toBeUndefined();
    expect(commandFor(key("l", { ctrlKey: true, altKey: true }))).toBeUndefined();
  });
});

it("is listed in Settings, each key and no other", () => {
  const pressed = (keys: readonly string[]): Key[] => {
    const last = keys.at(-1)!;
    const names = last === "1–7" ? [..."1234567"] : [last];
    const held = { ctrlKey: keys.includes("Ctrl"), altKey: keys.includes("Alt") };
    return names.map((name) => key(name.length === 1 ? name.toLowerCase() : name, held));
  };
  const listed = KEYS.filter((each) => !each.local).flatMap((each) => pressed(each.keys));
  for (const each of listed) expect(commandFor(each), each.key).toBeDefined();
  const known = new Set(listed.map((each) => each.key));
  for (const name of "abcdefghijklmnopqrstuvwxyz0123456789,.-+") {
    if (commandFor(key(name, { ctrlKey: true }))) expect(known.has(name), name).toBe(true);
  }
});

it("leaves Ctrl and Z to the field one types in", () => {
  const field = document.createElement("textarea");
  const box = Object.assign(document.createElement("input"), { type: "checkbox" });
  expect([isTyping(field), isTyping(box), isTyping(document.body)]).toEqual([true, false, false]);
  expect(commandFor(key("z", { ctrlKey: true }))).toEqual({ do: "undo" });
});
