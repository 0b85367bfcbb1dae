/** Puts the reading preferences on the page. Owns no choice: see preferences.svelte.ts. */
import type { PreferencesView } from "$lib/ipc/shell";

export type Theme = PreferencesView["theme"];

export const THEMES: readonly Theme[] = ["system", "light", "dark", "hc-light", "hc-dark"];
/** Per cent. */
export const TEXT_SIZE = { min: 90, max: 200, step: 10, usual: 100 };

export function clampTextSize(size: number): number {
  return Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, Math.round(size)));
}

/** Through CSSOM, since the policy blocks style attributes in markup. */
export function applyPreferences(
  preferences: PreferencesView,
  root: HTMLElement = document.documentElement,
): void {
  if (preferences.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = preferences.theme;
  root.dataset["calm"] = preferences.quiet ? "on" : "off";
  root.dataset["blur"] = preferences.blur ? "on" : "off";
  const scale = clampTextSize(preferences.text_percent) / 100;
  root.style.setProperty("--text-scale", String(scale));
}
