import { expect, it } from "vitest";
import { contrast } from "../../src/domain/contrast.ts";
import { toHex, toOklch } from "../../src/domain/oklch.ts";
import { type ColorScheme, createPalette, toneAt, weakPairs } from "../../src/domain/palette.ts";

/** Accents of every hue, dull and vivid, dark and bright. */
const accents = [0.3, 0.5, 0.75].flatMap((l) =>
  [0.03, 0.1, 0.3].flatMap((c) => Array.from({ length: 36 }, (_, step) => toHex({ l, c, h: step * 10 }))),
);

it("every accent gives legible pairs in light and dark", () => {
  expect(accents.flatMap((accent) => weakPairs(createPalette(accent)))).toEqual([]);
});

it("names a pair that is too weak, its contrast and the least one", () => {
  const palette = createPalette();
  const pale = { ...palette, colors: { ...palette.colors, ink: { light: "#999999", dark: "#eeede9" } } } as const;
  expect(weakPairs(pale)).toContainEqual({
    pair: "ink on surface",
    scheme: "light",
    least: 7,
    ratio: expect.closeTo(2.85),
  });
});

it.each(["light", "dark"] satisfies ColorScheme[])("%s: counts in the heat map are legible", (scheme) => {
  for (const accent of accents) {
    const { colors } = createPalette(accent);
    for (const shade of [colors.heat1, colors.heat2, colors.heat3])
      expect(contrast(colors.ink[scheme], shade[scheme])).toBeGreaterThanOrEqual(7);
    const onStrong = scheme === "light" ? colors.ink : colors.onAction;
    expect(contrast(onStrong[scheme], colors.heat4[scheme])).toBeGreaterThanOrEqual(7);
  }
});

it("hue and chroma come from the accent, in dark from the second one", () => {
  const one = createPalette("#0a5547", "#3a3fa8");
  expect(one.colors.action.light).toBe(createPalette("#0a5547").colors.action.light);
  expect(one.colors.action.dark).toBe(createPalette("#3a3fa8").colors.action.dark);
});

it("converts to OKLCH and back, and reduces chroma that sRGB does not have", () => {
  for (const color of ["#0a5547", "#ffffff", "#000000", "#ff0000", "#3a3fa8"] as const)
    expect(toHex(toOklch(color))).toBe(color);
  const vivid = toOklch(toHex({ l: 0.4, c: 0.3, h: 175 }));
  expect(vivid.l).toBeCloseTo(0.4, 2);
  expect(vivid.c).toBeLessThan(0.1);
});

it("tones past the last start again", () => {
  const palette = createPalette();
  expect(toneAt(palette, 9)).toBe(palette.tones[1]);
});
