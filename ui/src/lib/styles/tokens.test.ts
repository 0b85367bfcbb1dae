import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// look.md 4.2: every pair, in every theme. axe cannot judge text inside SVG, so this is its proof.
const css = readFileSync("src/lib/styles/tokens.css", "utf8");

type Tokens = Record<string, [number, number, number]>;

function block(selector: string): Tokens {
  const start = css.indexOf(selector);
  expect(start, selector).toBeGreaterThan(-1);
  const body = css.slice(start, css.indexOf("}", start));
  const tokens: Tokens = {};
  for (const match of body.matchAll(
    /--([a-z0-9-]+):\s*oklch\(\s*([\d.]+)% ([\d.]+) ([\d.]+)\s*\)/g,
  )) {
    tokens[match[1]!] = [Number(match[2]) / 100, Number(match[3]), Number(match[4])];
  }
  return tokens;
}

/** Björn Ottosson's OKLab matrices, to linear sRGB. */
function linear([lightness, chroma, hue]: [number, number, number]): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(colour: [number, number, number]): number {
  const [r, g, b] = linear(colour).map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: [number, number, number], other: [number, number, number]): number {
  const [high, low] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ["paper", "sheet", "sunk"];
const themes = {
  light: ':root[data-theme="light"]',
  dark: ':root[data-theme="dark"]',
  "hc-light": ':root[data-theme="hc-light"]',
  "hc-dark": ':root[data-theme="hc-dark"]',
};

// [token, at least] over all three grounds: light and dark, then the two high-contrast themes.
const floors: [string, number, number][] = [
  ["ink", 12.5, 20],
  ["ink-2", 6.5, 15],
  ["ink-3", 4.9, 13],
  ["edge", 3.2, 15],
  ["accent", 6.3, 12],
  ["accent-strong", 8.5, 14],
  ["focus", 8, 15],
  ["ok", 5.9, 10],
  ["care", 5.9, 10],
  ["stop", 6.4, 10],
  ...[1, 2, 3, 4, 5, 6, 7].map((n): [string, number, number] => [`role${n}`, 4.5, 9]),
];

describe.each(Object.entries(themes))("the %s theme", (name, selector) => {
  const tokens = block(selector);
  const strong = name.startsWith("hc");

  it("has every token", () => {
    expect(Object.keys(tokens)).toHaveLength(25);
  });

  it("stays inside sRGB", () => {
    for (const [token, colour] of Object.entries(tokens)) {
      for (const part of linear(colour)) {
        expect(part, token).toBeGreaterThan(-0.003);
        expect(part, token).toBeLessThan(1.003);
      }
    }
  });

  it.each(floors)("%s can be read on paper, sheet and sunk", (token, plain, high) => {
    for (const ground of grounds) {
      expect(
        contrast(tokens[token]!, tokens[ground]!),
        `${token} on ${ground}`,
      ).toBeGreaterThanOrEqual(strong ? high : plain);
    }
  });

  it("has readable button text, washes and marks", () => {
    expect(contrast(tokens["sheet"]!, tokens["accent"]!)).toBeGreaterThanOrEqual(7);
    for (const wash of ["ok", "care", "stop"]) {
      expect(contrast(tokens[wash]!, tokens[`${wash}-wash`]!)).toBeGreaterThanOrEqual(6);
      expect(contrast(tokens["ink"]!, tokens[`${wash}-wash`]!)).toBeGreaterThanOrEqual(10.4);
    }
    expect(contrast(tokens["ink"]!, tokens["accent-wash"]!)).toBeGreaterThanOrEqual(10.4);
    // Links and quiet buttons stand inside notes too.
    for (const wash of ["ok-wash", "care-wash", "stop-wash", "accent-wash"]) {
      expect(contrast(tokens["accent"]!, tokens[wash]!)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens["ink-2"]!, tokens[wash]!)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("says the same by the system's wish as by the person's choice", () => {
  expect(block("prefers-color-scheme: dark")).toEqual(block(themes.dark));
  expect(block("prefers-contrast: more")).toEqual(block(themes["hc-light"]));
});
