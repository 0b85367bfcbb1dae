import { expect, it } from "vitest";
import { harmless } from "./style";

it.each([
  "h1 { color: red; }",
  '@font-face { font-family: "L"; src: url("data:font/woff2;base64,d09G//8=") format("woff2"); }',
  '.x { fill: url("#hatch"); }',
  "@media print { @page { size: a4; } html { background: none; } }",
])("keeps %s", (rule) => {
  expect(harmless(rule)).toBe(true);
});

it.each([
  'h1 { background: url("https://e.example/c.png"); }',
  'h1 { background: url("c.png"); }',
  'h1 { background: image-set("https://e.example/a.png" 1x); }',
  '@font-face { font-family: F; src: url("//e.example/d.woff2"); }',
  '@media screen { h1 { cursor: url("https://e.example/c.cur"), auto; } }',
  '@import url("https://e.example/b.css");',
  'h1 { background: url("data:image/svg+xml,<svg/>"); }',
])("takes out %s", (rule) => {
  expect(harmless(rule)).toBe(false);
});
