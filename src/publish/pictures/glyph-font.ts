import { readCmap } from "./cmap.ts";
import { type Contour, readContours } from "./glyph-contours.ts";

/** A character of a font: how far the pen moves and its outline, both in font units with y upwards. */
export type Glyph = { advance: number; contours: readonly Contour[] };
export type GlyphFont = { unitsPerEm: number; glyph: (codePoint: number) => Glyph | null };

/**
 * A font read from its TrueType tables (`head`, `hhea`, `hmtx`, `maxp`, `loca`, `glyf`, `cmap`); see the OpenType
 * specification. `glyph` gives null for a character the font does not have. Throws when a table is missing.
 */
export const createGlyphFont = (tables: ReadonlyMap<string, Buffer>): GlyphFont => {
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no "${tag}" table. Use a TrueType font with outlines in "glyf".`);
    return found;
  };
  const metrics = table("hmtx");
  const metricCount = table("hhea").readUInt16BE(34);
  const indexOf = readCmap(table("cmap"));
  const contoursOf = readContours(table("glyf"), table("loca"), table("head").readInt16BE(50) === 1);
  const known = new Map<number, Glyph | null>();

  const read = (codePoint: number): Glyph | null => {
    const index = indexOf(codePoint);
    if (index === 0) return null;
    const advance = metrics.readUInt16BE(4 * Math.min(index, metricCount - 1));
    return { advance, contours: contoursOf(index) };
  };
  const glyph = (codePoint: number): Glyph | null => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const made = read(codePoint);
    known.set(codePoint, made);
    return made;
  };
  return { unitsPerEm: table("head").readUInt16BE(18), glyph };
};
