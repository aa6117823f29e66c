import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, type Hex, readHex } from "../../../src/domain/contrast.ts";
import { formatEmbedStyle, readEmbedStyle } from "../../../src/pages/embed/embed-style.ts";
import { embedTheme, minContrast, ownColor } from "../../../src/pages/embed/embed-theme.ts";

const style = (query: string) => readEmbedStyle(new URLSearchParams(query));
const aHex = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);
const aLook = fc.record({
  accent: fc.option(aHex),
  bg: fc.option(aHex),
  text: fc.option(aHex),
  radius: fc.option(fc.integer({ min: 0, max: 32 })),
  scheme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
});

it.each([
  ["#0A5547", "#0a5547"],
  ["0a5547", "#0a5547"],
  ["red", null],
  ["#fff", null],
  ["#0a55477", null],
  ["rgb(0,0,0)", null],
  ["#0a5547;background:url(//x)", null],
  ["var(--x)", null],
  ["＃0a5547", null],
  ["", null],
  [null, null],
])("reads the colour %s as %s", (text, expected) => {
  expect(readHex(text)).toBe(expected);
});

it.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.48],
  ["#ffffff", "#ffffff", 1],
] as const)("%s on %s has the contrast %d", (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

it.each([
  ["radius=0", 0],
  ["radius=32", 32],
  ["radius=33", null],
  ["radius=-1", null],
  ["radius=1e1", null],
  ["radius=4px", null],
])("reads %s as %s", (query, expected) => {
  expect(style(query).radius).toBe(expected);
});

it("a style can be read back from its parameters; the default style has none", () => {
  expect(formatEmbedStyle(style(""))).toEqual([]);
  fc.assert(
    fc.property(aLook, (options) => {
      expect(style(formatEmbedStyle(options).join("&"))).toEqual(options);
    }),
  );
});

describe("the theme", () => {
  it("uses the casebook's colours when none is given", () => {
    expect(embedTheme(style("scheme=dark&radius=4"))).toEqual({
      properties: { "--r": "4px" },
      scheme: "dark",
      ignored: [],
    });
  });

  it("is dark with a dark background, with legible text", () => {
    const theme = embedTheme(style("bg=10131a"));
    expect([theme.scheme, theme.properties["--ink"]]).toEqual(["dark", ownColor("text", "dark")]);
  });

  it("ignores and reports text and accent without enough contrast on the background", () => {
    const theme = embedTheme(style("bg=ffffff&text=cccccc&accent=ffee00"));
    expect(theme.ignored).toEqual(["accent", "text"]);
    expect(theme.properties["--action"]).toBe(ownColor("accent", "light"));
  });

  it("is legible with any combination of colours", () => {
    fc.assert(
      fc.property(aLook, (options) => {
        const { properties } = embedTheme(options);
        const color = (name: string) => readHex(properties[`--${name}`] ?? null);
        const [page, text, muted, accent, onAccent] = ["paper", "ink", "muted", "action", "on-action"].map(color);
        if (!page || !text || !muted || !accent || !onAccent) {
          expect([options.accent, options.bg, options.text]).toEqual([null, null, null]);
          return;
        }
        for (const above of [text, muted, accent]) expect(contrast(above, page)).toBeGreaterThanOrEqual(minContrast);
        expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(minContrast);
        if (options.bg) expect(page).toBe(options.bg);
      }),
    );
  });
});
