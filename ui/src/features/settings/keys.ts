/** All keys the app knows, for the list in Settings. app/shortcuts.test.ts proves it against the frame. */
import type { MessageId } from "$lib/i18n/message-ids";

interface Listed {
  /** Held together; the last one alone differs where several stand side by side. */
  keys: readonly string[];
  does: MessageId;
  /** Obeyed by a field or a question and not by the frame. */
  local?: true;
}

export const KEYS: readonly Listed[] = [
  { keys: ["Ctrl", "N"], does: "settings-key-new" },
  { keys: ["Ctrl", "1–7"], does: "settings-key-places" },
  { keys: ["Ctrl", "F"], does: "settings-key-search" },
  { keys: ["Ctrl", ","], does: "settings-key-settings" },
  { keys: ["Ctrl", "L"], does: "settings-key-lock" },
  { keys: ["Shift", "Shift", "Shift"], does: "settings-key-shift", local: true },
  { keys: ["Ctrl", "Z"], does: "settings-key-undo" },
  { keys: ["Alt", "ArrowLeft"], does: "settings-key-back" },
  { keys: ["F6"], does: "settings-key-region" },
  { keys: ["Ctrl", "Enter"], does: "settings-key-finish", local: true },
  { keys: ["Enter"], does: "settings-key-enter", local: true },
  { keys: ["Esc"], does: "settings-key-escape", local: true },
  { keys: ["Ctrl", "+"], does: "settings-key-larger" },
  { keys: ["Ctrl", "-"], does: "settings-key-smaller" },
  { keys: ["Ctrl", "0"], does: "settings-key-usual" },
  { keys: ["Ctrl", "."], does: "settings-key-quiet" },
];

const NAMES: Record<string, MessageId> = {
  Ctrl: "settings-key-name-ctrl",
  Alt: "settings-key-name-alt",
  Shift: "settings-key-name-shift",
  Enter: "settings-key-name-enter",
  Esc: "settings-key-name-esc",
  ArrowLeft: "settings-key-name-left",
};

/** The message that names a key; letters, numbers and signs name themselves. */
export function keyName(key: string): MessageId | undefined {
  return NAMES[key];
}
