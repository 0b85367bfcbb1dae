/** Where the person was: route, field and caret, to come back to after a lock. */
import type { ResumeView } from "$lib/ipc/shell";
import { parseRoute, type Route } from "$lib/nav/route";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

function fields(root: ParentNode): TextControl[] {
  return [...root.querySelectorAll<TextControl>('main textarea, main input[type="text"]')];
}

// Whoever presses "Lock now" has left the field; the caret in it still stands where it was.
let last: EventTarget | null = null;

/** Remembers the field that has the focus now. */
export function rememberField(event: FocusEvent): void {
  last = event.target;
}

/** Writes it down for the core to seal. Passphrases are never among the fields. */
export function writePlace(route: Route, root: Document = document): ResumeView {
  const all = fields(root);
  const focused = all.indexOf(root.activeElement as TextControl);
  const at = focused < 0 ? all.indexOf(last as TextControl) : focused;
  return {
    route: JSON.stringify(route),
    // Counted among the fields of the page: ids made by Svelte are other ones the next time.
    field: at < 0 ? "" : String(at),
    caret: all[at]?.selectionEnd ?? 0,
  };
}

/** The route in what `writePlace` wrote; nothing where it is of another version. */
export function routeOf(place: ResumeView): Route | undefined {
  try {
    return parseRoute(JSON.parse(place.route));
  } catch {
    return undefined;
  }
}

/** Puts the caret back. Says whether there is such a field by now. */
export function putCaret(place: ResumeView, root: ParentNode = document): boolean {
  const control = place.field === "" ? undefined : fields(root)[Number(place.field)];
  if (!control) return false;
  const caret = Math.min(place.caret, control.value.length);
  control.focus();
  control.setSelectionRange(caret, caret);
  return true;
}
