import { expect, it } from "vitest";
import { putCaret, rememberField, routeOf, writePlace } from "./place";

it("brings the caret back to the field it stood in, after `Lock now` too", () => {
  document.body.innerHTML =
    '<main><input type="text"><textarea>She stayed calm</textarea></main><button></button>';
  const area = document.querySelector("textarea")!;
  area.focus();
  rememberField({ target: area } as unknown as FocusEvent);
  area.setSelectionRange(4, 10);
  document.querySelector("button")!.focus();
  const place = writePlace({ name: "entry", id: "a1" });
  expect(routeOf(place)).toEqual({ name: "entry", id: "a1" });
  expect(putCaret(place)).toBe(true);
  expect(document.activeElement).toBe(area);
  expect([area.selectionStart, area.selectionEnd]).toEqual([10, 10]);
});

it("never keeps a passphrase field, and reads nothing strange", () => {
  document.body.innerHTML = '<main><input type="password" value="x"></main>';
  document.querySelector("input")!.focus();
  const place = writePlace({ name: "settings" });
  expect(place).toEqual({ route: '{"name":"settings"}', field: "", caret: 0 });
  expect(putCaret(place)).toBe(false);
  for (const route of ["", "{", "7", '{"name":"nowhere"}']) {
    expect(routeOf({ ...place, route })).toBeUndefined();
  }
});
