/** Keys of the small window before a journal is open. Pure. */

export type DoorCommand =
  { do: "back" } | { do: "continue" } | { do: "text-size"; by: -1 | 0 | 1 } | { do: "calm" };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const WITH_CTRL: Record<string, DoorCommand> = {
  "+": { do: "text-size", by: 1 },
  "=": { do: "text-size", by: 1 },
  "-": { do: "text-size", by: -1 },
  "0": { do: "text-size", by: 0 },
  ".": { do: "calm" },
};

/** What a key press asks for. Enter means Continue where nothing with the focus takes it. */
export function doorCommand(event: Key, focusTakesEnter: boolean): DoorCommand | undefined {
  const held = event.ctrlKey || event.metaKey;
  if (held) return event.altKey ? undefined : WITH_CTRL[event.key];
  if (event.altKey) return event.key === "ArrowLeft" ? { do: "back" } : undefined;
  const enter = event.key === "Enter" && !event.shiftKey && !focusTakesEnter;
  return enter ? { do: "continue" } : undefined;
}
