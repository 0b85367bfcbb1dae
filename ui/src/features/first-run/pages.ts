/** The pages of first run and the way back between them. Pure. */

export type FirstRunPage =
  "welcome" | "guide" | "passphrase" | "weak" | "recovery" | "without-sheet" | "ready";

const BEFORE: Record<FirstRunPage, FirstRunPage> = {
  welcome: "welcome",
  guide: "welcome",
  passphrase: "welcome",
  weak: "passphrase",
  recovery: "passphrase",
  "without-sheet": "recovery",
  ready: "recovery",
};

/** The page before; from the first page there is no way back. */
export function back(page: FirstRunPage): FirstRunPage {
  return BEFORE[page];
}
