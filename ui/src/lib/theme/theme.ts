/** Puts the reading preferences on the page. Owns no choice: see preferences.svelte.ts. */

export type Theme = "system" | "light" | "dark" | "hc-light" | "hc-dark";

export const THEMES: readonly Theme[] = ["system", "light", "dark", "hc-light", "hc-dark"];
export const TEXT_SIZE = { min: 90, max: 200, step: 10, usual: 100 };

/** Readable without unlocking (design 10). */
export interface Preferences {
  theme: Theme;
  /** Per cent, 90 to 200. */
  textSize: number;
  /** 1 to 1.4, of the usual distance of lines. */
  lineSpacing: number;
  /** Hundredths of an em, 0 to 12. Words move apart with letters, or reading slows. */
  letterSpacing: number;
  calm: boolean;
  /** BCP 47. */
  language: string;
  /** 1 to 60; 0 for never. */
  autoLockMinutes: number;
}

export function clampTextSize(size: number): number {
  return Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, Math.round(size)));
}

/** Through CSSOM, since the policy blocks style attributes in markup. */
export function applyPreferences(
  preferences: Preferences,
  root: HTMLElement = document.documentElement,
): void {
  if (preferences.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = preferences.theme;
  root.dataset["calm"] = preferences.calm ? "on" : "off";
  const letters = preferences.letterSpacing / 100;
  root.style.setProperty("--text-scale", String(clampTextSize(preferences.textSize) / 100));
  root.style.setProperty("--line-scale", String(preferences.lineSpacing));
  root.style.setProperty("--letter-space", `${letters}em`);
  root.style.setProperty("--word-space", `${0.06 + 2 * letters}em`);
}
