import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Locale } from "../../domain/locale.ts";
import { createGlyphFont, type Glyph, type GlyphFont } from "./glyph-font.ts";
import { woffTables } from "./woff.ts";

export type Weight = 400 | 500 | 700;

/** Noto Sans SC in one weight, made from the font package's files, which are opened when a character asks for them. */
export type Typeface = { unitsPerEm: number; glyph: (codePoint: number) => Glyph | null };

/**
 * The typeface for text in one language. English text takes Latin shapes first, so that quotes and dashes are narrow; Chinese
 * text takes the Chinese file first. Characters in neither are looked for in the package's small files of rare characters.
 */
export const openTypeface = (weight: Weight, lang: Locale): Typeface => {
  const order =
    lang === "en" ? ["latin", "latin-ext", "chinese-simplified"] : ["chinese-simplified", "latin", "latin-ext"];
  const glyph = (codePoint: number): Glyph | null => {
    for (const subset of order) {
      const found = openFont(subset, weight)?.glyph(codePoint);
      if (found) return found;
    }
    const slice = slices().find(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to));
    return slice === undefined ? null : (openFont(slice.name, weight)?.glyph(codePoint) ?? null);
  };
  return { unitsPerEm: 1000, glyph };
};

type Slice = { name: string; ranges: [number, number][] };

const packageFolder = dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/package.json"));
const openFonts = new Map<string, GlyphFont | null>();
let knownSlices: Slice[] | undefined;

const openFont = (subset: string, weight: Weight): GlyphFont | null => {
  const name = `noto-sans-sc-${subset}-${weight}-normal.woff`;
  const before = openFonts.get(name);
  if (before !== undefined) return before;
  const file = join(packageFolder, "files", name);
  const font = existsSync(file) ? createGlyphFont(woffTables(readFileSync(file))) : null;
  openFonts.set(name, font);
  return font;
};

/** `unicode.json` of the package: `{ "[4]": "U+1f1e9-1f1f5,U+1f1f7", … }`. */
const slices = (): Slice[] => {
  knownSlices ??= Object.entries(
    JSON.parse(readFileSync(join(packageFolder, "unicode.json"), "utf8")) as Record<string, string>,
  )
    .filter(([name]) => name.startsWith("["))
    .map(([name, ranges]) => ({ name: name.slice(1, -1), ranges: ranges.split(",").map(readRange) }));
  return knownSlices;
};

const readRange = (range: string): [number, number] => {
  const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
};
