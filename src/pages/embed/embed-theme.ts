import { contrast, type Hex } from "../../domain/contrast.ts";
import { site } from "../../i18n/site.ts";
import { type EmbedColor, type EmbedScheme, type EmbedStyle, embedColors } from "./embed-style.ts";

/** Custom properties for the root of the embed, its colour scheme, and the colours ignored for lack of contrast. */
export type EmbedTheme = { properties: Record<string, string>; scheme: EmbedScheme; ignored: EmbedColor[] };

/** Least contrast of any text in a frame (WCAG 2.2, 1.4.3). */
export const minContrast = 4.5;

const roles = { bg: "surface", text: "ink", accent: "action" } as const satisfies Record<
  EmbedColor,
  keyof typeof site.colors
>;

/** The casebook's own colour for a part of the embed. */
export const ownColor = (name: EmbedColor, scheme: "light" | "dark"): Hex => site.colors[roles[name]][scheme];

const legible = (color: Hex | null, on: Hex): color is Hex => color !== null && contrast(color, on) >= minContrast;
const blackOrWhite = (on: Hex): Hex => (contrast("#ffffff", on) >= contrast("#000000", on) ? "#ffffff" : "#000000");

/**
 * Makes a style legible. The background is used as it is; text and accent only with a contrast of 4.5:1 on it, else the casebook's
 * own, else black or white, one of which always has that contrast. With any colour the scheme is fixed to light or dark.
 */
export function embedTheme(style: EmbedStyle): EmbedTheme {
  const rounded: Record<string, string> = style.radius === null ? {} : { "--r": `${style.radius}px` };
  if (embedColors.every((name) => style[name] === null)) {
    return { properties: rounded, scheme: style.scheme, ignored: [] };
  }
  const scheme = isDark(style) ? "dark" : "light";
  const bg = style.bg ?? ownColor("bg", scheme);
  const text = [style.text, ownColor("text", scheme)].find((color) => legible(color, bg)) ?? blackOrWhite(bg);
  const accent = [style.accent, ownColor("accent", scheme)].find((color) => legible(color, bg)) ?? text;
  const chosen: Record<EmbedColor, Hex> = { bg, text, accent };
  return {
    scheme,
    ignored: embedColors.filter((name) => style[name] !== null && style[name] !== chosen[name]),
    properties: {
      ...rounded,
      "--paper": bg,
      "--surface": bg,
      "--sunken": bg,
      "--note": bg,
      "--ink": text,
      "--muted": text,
      "--hair": `color-mix(in srgb, ${text} 25%, ${bg})`,
      "--edge": `color-mix(in srgb, ${text} 60%, ${bg})`,
      "--action": accent,
      "--action-over": accent,
      "--on-action": blackOrWhite(accent),
    },
  };
}

/** Decided by the background, else by the text colour, else by the scheme asked for. */
function isDark({ bg, text, scheme }: EmbedStyle): boolean {
  if (bg !== null) return blackOrWhite(bg) === "#ffffff";
  if (text !== null) return blackOrWhite(text) === "#000000";
  return scheme === "dark";
}
