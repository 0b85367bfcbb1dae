/** The brand of markup that may stand in the page as it is. Owns no rendering: see SafeHtml.svelte. */

declare const safe: unique symbol;

/** Markup made by `crates/content` or `crates/charts`, or bundled with the app. Nothing else. */
export type SafeHtml = string & { readonly [safe]: true };

/**
 * Takes in markup at the one border where it arrives: an answer of the core, or a file bundled by
 * the build. Never call it on anything a person typed.
 */
export function fromCore(markup: string): SafeHtml {
  return markup as SafeHtml;
}
