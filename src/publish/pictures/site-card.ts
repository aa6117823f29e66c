import type { Locale } from "../../domain/locale.ts";
import { colors, logoColor } from "../../domain/palette.ts";
import { shareSizes } from "../../url/share-picture-path.ts";
import { createCanvas } from "./canvas.ts";
import type { Drawing } from "./share-input.ts";

/** What the picture of a list shows: its name, a sentence under it, and the monograms of the first customers in it. */
export type SiteCardInput = {
  lang: Locale;
  title: string;
  description: string;
  logos: readonly { monogram: string; tone: number }[];
};

const margin = 80;
const tile = 96;
const gap = 20;

/** The card of a page that is not a case: title, one sentence, and a row of customers' tiles. */
export const drawSiteCard = ({ lang, title, description, logos }: SiteCardInput): Drawing => {
  const { width, height } = shareSizes.wide;
  const inner = width - 2 * margin;
  const canvas = createCanvas(width, height, lang);
  canvas.shape(`<rect width="${width}" height="${height}" fill="${colors.page.light}"/>`);
  canvas.shape(`<rect width="${width}" height="12" fill="${logoColor(0)}"/>`);
  const box = (size: number, y: number) => ({ x: margin, y, size, width: inner, lineHeight: size * 1.4 });
  const name = canvas.fit(title, [76, 64, 54], (size) => ({
    ...box(size, 186),
    weight: 700,
    fill: colors.text.light,
    lines: 2,
  }));
  const top = 186 + canvas.write(title, name).height;
  canvas.write(description, { ...box(32, top - 20), weight: 400, fill: colors.muted.light, lines: 3 });

  const shown = logos.slice(0, Math.floor((inner + gap) / (tile + gap)));
  shown.forEach(({ monogram, tone }, at) => {
    const x = margin + at * (tile + gap);
    canvas.shape(`<rect x="${x}" y="450" width="${tile}" height="${tile}" rx="22" fill="${logoColor(tone)}"/>`);
    const letters = canvas.fit(monogram, [44, 36, 30], (size) => ({
      x: x + tile / 2,
      y: 498 + size * 0.36,
      size,
      weight: 700,
      fill: colors.surface.light,
      width: tile - 14,
      anchor: "middle",
    }));
    canvas.write(monogram, letters);
  });
  return canvas.finish();
};
