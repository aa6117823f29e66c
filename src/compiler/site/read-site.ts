import type { Locale } from "../../domain/locale.ts";
import { toOklch } from "../../domain/oklch.ts";
import { createPalette, type Palette, weakPairs } from "../../domain/palette.ts";
import { type Diagnostic, isError } from "../diagnostics/diagnostic.ts";
import { readSettingsFile, type SettingsFile } from "../yaml/settings-file.ts";
import { type SiteFile, siteShape, type Text } from "./site-shape.ts";

/** `data/site.yaml` as it is written, with the palette of its accent. `settings` knows where each field stands. */
export type Site = Omit<SiteFile, "name"> & {
  name: Record<Locale, string>;
  palette: Palette;
  settings: SettingsFile<SiteFile>;
};

/** Reads `data/site.yaml`. The site is absent when it has errors. */
export const readSite = (file: string, bytes: Uint8Array): { site?: Site; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, siteShape, "E_SITE");
  if (!settings) return { diagnostics };
  const palette = readPalette(settings);
  return diagnostics.some(isError)
    ? { diagnostics }
    : { site: { ...settings.data, name: inBoth(settings.data.name), palette, settings }, diagnostics };
};

/** A text in both languages: a casebook in one language has the same text in the other, which nothing shows. */
export const inBoth = ({ zh, en }: Text): Record<Locale, string> => ({ zh: zh ?? en ?? "", en: en ?? zh ?? "" });

/** Least chroma of an accent: below it, tones and shades of the palette could not be told from grey. */
const minChroma = 0.025;

const readPalette = ({ data: { brand }, located, report }: SettingsFile<SiteFile>): Palette => {
  for (const name of ["accent", "accentDark"] as const) {
    const accent = brand[name];
    if (accent !== undefined && toOklch(accent).c < minChroma)
      report("E_ACCENT", located.at(["brand", name]), { found: accent, field: `brand.${name}` });
  }
  const palette = createPalette(brand.accent, brand.accentDark);
  for (const { pair, scheme, ratio, least } of weakPairs(palette))
    report("E_PALETTE", located.at(["brand", "accent"]), { found: pair, scheme, ratio: ratio.toFixed(2), least });
  return palette;
};
