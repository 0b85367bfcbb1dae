/** How long the window's own part may take to hear of another field. */
const HEARD_WITHIN_MS = 60;

/**
 * Puts the caret in an empty field for a moment, before this page goes. The window's own part keeps the
 * text around the caret for input methods, and would keep the last one when the page is long gone
 * (seen in the memory of the released program).
 */
export async function forgetTyped(): Promise<void> {
  const empty = document.createElement("input");
  document.body.append(empty);
  empty.focus();
  await new Promise((heard) => setTimeout(heard, HEARD_WITHIN_MS));
  empty.remove();
}
