/** What those who type are called. */
import { t } from "$lib/i18n/texts.svelte";
import type { TypedBy } from "$lib/ipc/generated/TypedBy";

export const TYPISTS: readonly TypedBy[] = ["me", "guest", "together"];

/** The other one by the name that was given, if one was. */
export function nameOf(by: TypedBy, guest: string | undefined): string {
  if (by === "guest" && guest) return guest;
  return t(`together-who-${by}`);
}
