import type { Complain } from "./inline-markdown.ts";

/** `#rgb` or `#rrggbb` with a contrast of at least 4.5:1 on white (WCAG 2.2, 1.4.3); undefined, and reported, otherwise. */
export const readColor = (written: string | undefined, complain: Complain): string | undefined => {
  if (written === undefined) return undefined;
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(written);
  if (!digits) return complain("E_COLOR", { found: written.slice(0, 60) });
  const color = (digits[2] ?? (digits[1] as string).replace(/./g, "$&$&")).toLowerCase();
  const ratio = 1.05 / (luminance(color) + 0.05);
  if (ratio < 4.5) return complain("E_CONTRAST", { found: written, ratio: (Math.floor(ratio * 100) / 100).toFixed(2) });
  return `#${color}`;
};

/** Relative luminance of six hexadecimal digits, 0 to 1 (WCAG 2.2). */
export const luminance = (color: string): number => {
  const channel = (index: number) => {
    const value = Number.parseInt(color.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
};
