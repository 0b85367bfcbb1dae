import { expect, it } from "vitest";
import { doorCommand } from "./door";

const key = (name: string, held: Record<string, boolean> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it("goes on with Enter, but never takes it from a button or a field", () => {
  expect(doorCommand(key("Enter"), false)).toEqual({ do: "continue" });
  expect(doorCommand(key("Enter"), true)).toBeUndefined();
});

it("goes back with Alt and Left, and changes the size of text", () => {
  expect(doorCommand(key("ArrowLeft", { altKey: true }), true)).toEqual({ do: "back" });
  expect(doorCommand(key("ArrowLeft"), true)).toBeUndefined();
  expect(doorCommand(key("+", { ctrlKey: true, shiftKey: true }), true)).toEqual({
    do: "text-size",
    by: 1,
  });
});

it("takes no single letter", () => {
  for (const name of "abcxyz0123456789+-.,") expect(doorCommand(key(name), false)).toBeUndefined();
});
