/** Where the person was: route, field and caret, to come back to after a lock. */
import { parseRoute, type Route } from "$lib/nav/route";

export interface PlaceOnPage {
  route: Route;
  /** The field that had the focus, counted among the page's fields; none where it was no field. */
  field: number | undefined;
  start: number;
  end: number;
}

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

/** Writes it down as text for the core to seal. Passphrases are never among the fields. */
export function writePlace(route: Route, root: Document = document): string {
  const all = fields(root);
  const focused = all.indexOf(root.activeElement as TextControl);
  const at = focused < 0 ? all.indexOf(last as TextControl) : focused;
  const control = all[at];
  return JSON.stringify({
    route,
    ...(control && { field: at, start: control.selectionStart, end: control.selectionEnd }),
  });
}

/** Reads what `writePlace` wrote; nothing where it is of another version. */
export function readPlace(text: string): PlaceOnPage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { route, field, start, end } = value as Record<string, unknown>;
  const parsed = parseRoute(route);
  if (!parsed) return undefined;
  return {
    route: parsed,
    field: typeof field === "number" ? field : undefined,
    start: typeof start === "number" ? start : 0,
    end: typeof end === "number" ? end : 0,
  };
}

/** Puts the caret back. Says whether there was such a field. */
export function putCaret(place: PlaceOnPage, root: ParentNode = document): boolean {
  if (place.field === undefined) return false;
  const control = fields(root)[place.field];
  if (!control) return false;
  control.focus();
  control.setSelectionRange(
    Math.min(place.start, control.value.length),
    Math.min(place.end, control.value.length),
  );
  return true;
}
