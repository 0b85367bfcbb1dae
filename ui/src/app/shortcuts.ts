/** Which keys mean what. Pure: no single letters (WCAG 2.1.4), and each is also a visible button. */
import { front, NEW, PLACES, type Route } from "$lib/nav/route";

export type Command =
  | { do: "go"; route: Route }
  | { do: "back" }
  | { do: "lock" }
  | { do: "next-region" }
  | { do: "text-size"; by: -1 | 0 | 1 }
  | { do: "undo" }
  | { do: "calm" };

export interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const WITH_CTRL: Record<string, Command> = {
  n: { do: "go", route: { name: "entry", id: NEW } },
  f: { do: "go", route: front("search") },
  l: { do: "lock" },
  z: { do: "undo" },
  ",": { do: "go", route: { name: "settings" } },
  "+": { do: "text-size", by: 1 },
  "=": { do: "text-size", by: 1 },
  "-": { do: "text-size", by: -1 },
  "0": { do: "text-size", by: 0 },
  ".": { do: "calm" },
};

/** What a key press asks for, if anything. On a Mac the command key stands for Ctrl. */
export function commandFor(event: Key): Command | undefined {
  const { key, altKey, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === "F6" && !ctrl && !altKey) return { do: "next-region" };
  if (altKey) return key === "ArrowLeft" && !ctrl && !shiftKey ? { do: "back" } : undefined;
  if (!ctrl) return undefined;
  // Plus needs Shift on many keyboards; nothing else does.
  if (shiftKey && key !== "+") return undefined;
  const place = /^[1-7]$/.test(key) ? PLACES[Number(key) - 1] : undefined;
  if (place) return { do: "go", route: front(place) };
  return WITH_CTRL[key.toLowerCase()];
}
