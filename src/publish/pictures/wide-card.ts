import { colors, logoColor } from "../../domain/palette.ts";
import { shareSizes } from "../../url/share-picture-path.ts";
import { createCanvas } from "./canvas.ts";
import type { Drawing, ShareInput } from "./share-input.ts";

const margin = 80;
const storyTop = 196;
const storyBottom = 460;
const inner = shareSizes.wide.width - 2 * margin;

/** The card for link previews: who, what came of it, the headline figure, and whose casebook it is. */
export const drawWideCard = (input: ShareInput): Drawing => {
  const { width, height } = shareSizes.wide;
  const tone = logoColor(input.logo.tone);
  const canvas = createCanvas(width, height, input.lang);
  canvas.shape(`<rect width="${width}" height="${height}" fill="${colors.page.light}"/>`);
  canvas.shape(`<rect width="${width}" height="12" fill="${tone}"/>`);

  canvas.shape(`<rect x="${margin}" y="72" width="96" height="96" rx="22" fill="${tone}"/>`);
  const letters = canvas.fit(input.logo.monogram, [48, 40, 32], (size) => ({
    x: margin + 48,
    y: 120 + size * 0.36,
    size,
    weight: 700,
    fill: colors.surface.light,
    width: 80,
    anchor: "middle",
  }));
  canvas.write(input.logo.monogram, letters);

  const beside = { x: margin + 124, width: inner - 124 } as const;
  const hasFacts = input.facts.length > 0;
  const name = canvas.fit(input.title, [46, 40, 34], (size) => ({
    ...beside,
    y: hasFacts ? 114 : 136,
    size,
    weight: 700,
    fill: colors.text.light,
  }));
  canvas.write(input.title, name);
  canvas.write(input.facts.join("  ·  "), { ...beside, y: 158, size: 26, weight: 400, fill: colors.muted.light });

  const story = canvas.fit(input.summary, [46, 42, 38, 34], (size) => ({
    x: margin,
    y: 0,
    size,
    weight: 500,
    fill: colors.text.light,
    width: inner,
    lines: Math.floor((storyBottom - storyTop) / (size * 1.45)),
    lineHeight: size * 1.45,
  }));
  const free = storyBottom - storyTop - canvas.set(input.summary, story).height;
  canvas.write(input.summary, { ...story, y: storyTop + free / 2 + story.size * 1.08 });

  const brand = {
    x: width - margin,
    y: 562,
    size: 26,
    weight: 500,
    fill: colors.muted.light,
    width: 420,
    anchor: "end",
  } as const;
  canvas.write(input.siteName, brand);
  const brandWidth = canvas.widthOf(input.siteName, brand.size, brand.weight);
  canvas.shape(`<rect x="${width - margin - brandWidth - 26}" y="545" width="12" height="12" rx="3" fill="${tone}"/>`);
  canvas.shape(`<rect x="${margin}" y="488" width="${inner}" height="2" fill="${colors.line.light}"/>`);
  if (input.figure) {
    const room = inner - brandWidth - 80;
    const value = canvas.fit(input.figure.value, [72, 60, 48, 40], (size) => ({
      x: margin,
      y: 552 + size * 0.3,
      size,
      weight: 700,
      fill: tone,
      width: room * 0.62,
    }));
    const { lines } = canvas.write(input.figure.value, value);
    const left = margin + (lines[0]?.width ?? 0) + 28;
    const label = canvas.fit(input.figure.label, [26, 22], (size) => ({
      x: left,
      y: 0,
      size,
      weight: 400,
      fill: colors.muted.light,
      width: margin + room - left,
      lines: 2,
      lineHeight: size * 1.35,
    }));
    const extra = canvas.set(input.figure.label, label).height - label.size * 1.35;
    canvas.write(input.figure.label, { ...label, y: 562 - extra / 2 });
  }
  return canvas.finish();
};
