import { expect, it } from "vitest";
import { putCaret, readPlace, rememberField, writePlace } from "./place";

it("brings the caret back to the field it stood in, after `Lock now` too", () => {
  document.body.innerHTML =
    '<main><input type="text"><textarea>She stayed calm</textarea></main><button></button>';
  const area = document.querySelector("textarea")!;
  area.focus();
  rememberField({ target: area } as unknown as FocusEvent);
  area.setSelectionRange(4, 10);
  document.querySelector("button")!.focus();
  const place = readPlace(writePlace({ name: "entry", id: "a1" }))!;
  expect(place.route).toEqual({ name: "entry", id: "a1" });
  expect(putCaret(place)).toBe(true);
  expect(document.activeElement).toBe(area);
  expect([area.selectionStart, area.selectionEnd]).toEqual([4, 10]);
});

it("never keeps a passphrase field, and reads nothing strange", () => {
  document.body.innerHTML = '<main><input type="password" value="x"></main>';
  document.querySelector("input")!.focus();
  expect(writePlace({ name: "settings" })).toBe('{"route":{"name":"settings"}}');
  for (const text of ["", "{", "7", '{"route":{"name":"nowhere"}}']) {
    expect(readPlace(text)).toBeUndefined();
  }
});
