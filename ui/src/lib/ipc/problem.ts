/** The words for a failed call: a problem and a way out, found by its code. */
import { hasText, tPack } from "$lib/i18n/texts.svelte";
import type { AppFailure } from "./client";

export interface Problem {
  text: string;
  fix: string | undefined;
  /** The id of the control it belongs to. */
  field?: string | undefined;
}

/**
 * `error-<code>` and `error-<code>.fix`; a code without words of its own reads as `error-internal`. Where
 * a journal is opened, `error-<code>-at-door` comes first: the way out may be another one there.
 */
export function problemOf(failure: AppFailure, field?: string, atDoor = false): Problem {
  const kebab = failure.code
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
  const ids = [...(atDoor ? [`error-${kebab}-at-door`] : []), `error-${kebab}`];
  const id = ids.find(hasText) ?? "error-internal";
  const args: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(failure.details)) {
    if (typeof value === "string" || typeof value === "number") args[name] = value;
  }
  return {
    text: tPack(id, args),
    fix: hasText(`${id}.fix`) ? tPack(`${id}.fix`, args) : undefined,
    field,
  };
}
