import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, readHex } from "../../../src/domain/contrast.ts";
import type { Hex } from "../../../src/domain/palette.ts";
import { formatEmbedLook, plainLook, readEmbedLook } from "../../../src/pages/embed/embed-look.ts";
import { embedTheme, leastContrast, ownColor } from "../../../src/pages/embed/embed-theme.ts";

const look = (query: string) => readEmbedLook(new URLSearchParams(query));
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
  expect(look(query).radius).toBe(expected);
});

it("writes a look so that it is read back, and writes nothing for the plain one", () => {
  expect(formatEmbedLook(plainLook)).toEqual([]);
  fc.assert(
    fc.property(aLook, (wish) => {
      expect(look(formatEmbedLook(wish).join("&"))).toEqual(wish);
    }),
  );
});

describe("the theme", () => {
  it("leaves everything to the casebook when no colour is wished", () => {
    expect(embedTheme(look("scheme=dark&radius=4"))).toEqual({
      properties: { "--radius": "4px" },
      scheme: "dark",
      ignored: [],
    });
  });

  it("turns dark on a dark ground and finds legible text for it", () => {
    const theme = embedTheme(look("bg=10131a"));
    expect([theme.scheme, theme.properties["--color-text"]]).toEqual(["dark", ownColor("text", "dark")]);
  });

  it("ignores text and accent that cannot be read on the ground, and says so", () => {
    const theme = embedTheme(look("bg=ffffff&text=cccccc&accent=ffee00"));
    expect(theme.ignored).toEqual(["accent", "text"]);
    expect(theme.properties["--color-accent"]).toBe(ownColor("accent", "light"));
  });

  it("is legible whatever is wished", () => {
    fc.assert(
      fc.property(aLook, (wish) => {
        const { properties } = embedTheme(wish);
        const color = (name: string) => readHex(properties[`--color-${name}`] ?? null);
        const [page, text, muted, accent, onAccent] = ["page", "text", "muted", "accent", "on-accent"].map(color);
        if (!page || !text || !muted || !accent || !onAccent) {
          expect([wish.accent, wish.bg, wish.text]).toEqual([null, null, null]);
          return;
        }
        for (const above of [text, muted, accent]) expect(contrast(above, page)).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(leastContrast);
        if (wish.bg) expect(page).toBe(wish.bg);
      }),
    );
  });
});
