import { z } from "zod";
import { type Hex, readHex } from "../domain/contrast.ts";
import { toOklch } from "../domain/oklch.ts";
import { createPalette, type Palette, weakPairs } from "../domain/palette.ts";
import type { SiteData } from "../domain/site.ts";
import { type Diagnostic, isError } from "./diagnostics/diagnostic.ts";
import { readSettingsFile, type SettingsFile } from "./yaml/settings-file.ts";

/** `pek3b.example.com`, `192.0.2.7`, `pictures.example:8443`: labels of letters, digits and hyphens, and a port. */
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const host = `${label}(?:\\.${label})*(?::\\d{1,5})?`;

const color = z
  .string()
  .transform((text) => readHex(text) ?? text)
  .refine(
    (text): text is Hex => text.startsWith("#") && readHex(text) === text,
    'must be a colour such as "#0a5547" | 应为 "#0a5547" 这样的颜色',
  );

// These values reach headers, policies and configurations of servers, where a blank or a semicolon would begin something else.
const shape = z.strictObject({
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  /** The colour that the palette is computed from; `accentDark` replaces it where the page is dark. */
  brand: z.strictObject({ accent: color.optional(), accentDark: color.optional() }).optional(),
  /** Address the site is served from, with a slash at the end. */
  base: z
    .string()
    .regex(
      new RegExp(`^https?://${host}/(?:(?!\\.+/)[\\w.~-]+/)*$`),
      "must be an address such as https://cases.example.com/customers/, without user, query or hash",
    ),
  /** Hosts that off-site pictures may come from. */
  imageHosts: z
    .array(z.string().regex(new RegExp(`^${host}$`), "must be the name of a host such as pictures.example.com"))
    .default([]),
  /** Whether readers keep a copy that works without a network. */
  offline: z.boolean().default(true),
  /** What an https site tells browsers about https: seconds they remember it, and whether it holds for all hosts below this one. */
  hsts: z
    .strictObject({
      maxAge: z.int().min(0).max(315_360_000).optional(),
      includeSubDomains: z.boolean().optional(),
      preload: z.boolean().optional(),
    })
    .optional(),
});

type SiteFile = z.infer<typeof shape>;

/** The settings, with the palette of the accent. */
export type Site = SiteFile & { palette: Palette };

/** Reads `data/site.yaml`. The site is absent when it has errors. */
export const readSite = (file: string, bytes: Uint8Array): { site?: Site; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, shape, "E_SITE");
  if (!settings) return { diagnostics };
  const palette = readPalette(settings);
  return diagnostics.some(isError) ? { diagnostics } : { site: { ...settings.data, palette }, diagnostics };
};

/** Least chroma of an accent: below it, tones and shades of the palette could not be told from grey. */
const minChroma = 0.025;

const readPalette = ({ data: { brand }, located, report }: SettingsFile<SiteFile>): Palette => {
  for (const name of ["accent", "accentDark"] as const) {
    const accent = brand?.[name];
    if (accent !== undefined && toOklch(accent).c < minChroma)
      report("E_ACCENT", located.at(["brand", name]), { found: accent, field: `brand.${name}` });
  }
  const palette = createPalette(brand?.accent, brand?.accentDark);
  for (const { pair, scheme, ratio, least } of weakPairs(palette))
    report("E_PALETTE", located.at(["brand", "accent"]), { found: pair, scheme, ratio: ratio.toFixed(2), least });
  return palette;
};

/** What the app and the build know of the settings. */
export const siteData = ({ name, palette: { colors } }: Site): SiteData => ({
  name,
  colors: { surface: colors.surface, ink: colors.ink, action: colors.action },
});
