import { expect, it } from "vitest";
import { contrast } from "../../src/domain/contrast.ts";
import { type ColorScheme, colors, diagramColors, logoColor, logoColors } from "../../src/domain/palette.ts";

const schemes: ColorScheme[] = ["light", "dark"];

it.each(schemes)("%s: text is legible on every background", (scheme) => {
  const of = (role: keyof typeof colors) => colors[role][scheme];
  for (const background of [of("page"), of("surface"), of("sunken"), of("note"), of("accentSoft")]) {
    expect(contrast(of("text"), background)).toBeGreaterThanOrEqual(7);
    expect(contrast(of("muted"), background)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(of("onAccent"), of("accent"))).toBeGreaterThanOrEqual(7);
  expect(contrast(of("text"), of("mark"))).toBeGreaterThanOrEqual(7);
});

it.each(schemes)("%s: counts in the heat map are legible", (scheme) => {
  const text = colors.text[scheme];
  const onStrong = scheme === "light" ? text : colors.onAccent.dark;
  for (const shade of [colors.heat1, colors.heat2, colors.heat3])
    expect(contrast(text, shade[scheme])).toBeGreaterThanOrEqual(7);
  expect(contrast(onStrong, colors.heat4[scheme])).toBeGreaterThanOrEqual(7);
});

it.each(schemes)("%s: in diagrams text reaches 4.5:1 and lines 3:1", (scheme) => {
  const of = (role: keyof typeof diagramColors) => diagramColors[role][scheme];
  for (const background of [of("service"), of("actor"), of("store"), of("paper")])
    expect(contrast(of("ink"), background)).toBeGreaterThanOrEqual(4.5);
  for (const background of [of("paper"), of("group")]) {
    expect(contrast(of("quiet"), background)).toBeGreaterThanOrEqual(4.5);
    for (const line of [of("line"), of("serviceRim"), of("actorRim"), of("storeRim")])
      expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
  }
});

it("has a legible background for a logo of any tone", () => {
  for (const color of logoColors) expect(contrast("#ffffff", color)).toBeGreaterThanOrEqual(7);
  expect(logoColor(logoColors.length + 1)).toBe(logoColors[1]);
});
