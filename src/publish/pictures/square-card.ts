import { colors, logoColor } from "../../domain/palette.ts";
import { shareSizes } from "../../url/share-picture-path.ts";
import { createCanvas } from "./canvas.ts";
import type { Drawing, ShareInput } from "./share-input.ts";

/**
 * The square for chats that show a picture of thumbnail size: the monogram large, the name under it, and the headline figure,
 * white on the colour of the customer's tile.
 */
export const drawSquareCard = (input: ShareInput): Drawing => {
  const { width, height } = shareSizes.square;
  const tone = logoColor(input.logo.tone);
  const middle = width / 2;
  const canvas = createCanvas(width, height, input.lang);
  canvas.shape(`<rect width="${width}" height="${height}" fill="${tone}"/>`);
  canvas.shape(`<rect x="185" y="62" width="230" height="230" rx="52" fill="${colors.surface.light}"/>`);
  const letters = canvas.fit(input.logo.monogram, [120, 100, 80], (size) => ({
    x: middle,
    y: 177 + size * 0.36,
    size,
    weight: 700,
    fill: tone,
    width: 200,
    anchor: "middle",
  }));
  canvas.write(input.logo.monogram, letters);
  const name = canvas.fit(input.title, [54, 46, 40, 34], (size) => ({
    x: middle,
    y: 376,
    size,
    weight: 700,
    fill: colors.surface.light,
    width: 520,
    anchor: "middle",
  }));
  canvas.write(input.title, name);
  const line = { x: middle, weight: 400, fill: colors.surface.light, width: 520, anchor: "middle" } as const;
  if (input.figure) {
    const value = canvas.fit(input.figure.value, [58, 48, 40], (size) => ({ ...line, y: 472, size, weight: 700 }));
    canvas.write(input.figure.value, value);
    const label = canvas.fit(input.figure.label, [26, 22], (size) => ({
      ...line,
      y: 520,
      size,
      lines: 2,
      lineHeight: size * 1.4,
    }));
    canvas.write(input.figure.label, label);
  } else {
    canvas.write(input.facts.join("  ·  "), { ...line, y: 440, size: 28, lines: 2, lineHeight: 42 });
    canvas.write(input.siteName, { ...line, y: 548, size: 24 });
  }
  return canvas.finish();
};
