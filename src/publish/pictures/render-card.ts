import type { ReactElement } from "react";
import satori, { type Font } from "satori";
import sharp from "sharp";
import { loadBaseFonts, loadRareFonts } from "./fonts.ts";

/** A drawn card as PNG bytes, and the characters that no font has; each is drawn as an empty frame. */
export type RenderedCard = { png: Buffer; missing: string[] };

/** Draws a card of the given size in pixels. Text becomes outlines, so the machine needs no fonts. */
export const renderCard = async (
  card: ReactElement,
  { width, height }: { width: number; height: number },
): Promise<RenderedCard> => {
  const missing = new Set<string>();
  const loadFonts = (text: string): Font[] =>
    [...text].flatMap((char) => {
      const fonts = loadRareFonts(char);
      if (fonts.length === 0) missing.add(char);
      return fonts;
    });
  const svg = await satori(card, {
    width,
    height,
    fonts: loadBaseFonts(),
    // Satori asks for the characters that it found in no font.
    loadAdditionalAsset: async (_, text) => loadFonts(text),
  });
  // Flat shapes and outlines lose nothing with 64 colours, and weigh a tenth.
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();
  return { png, missing: [...missing] };
};
