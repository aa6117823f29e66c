import { contrast } from "../../domain/contrast.ts";
import { colors, type Hex } from "../../domain/palette.ts";
import { type EmbedColor, type EmbedLook, type EmbedScheme, embedColors } from "./embed-look.ts";

/** The custom properties to set on the frame's root, its colour scheme, and the wishes that were not legible. */
export type EmbedTheme = { properties: Record<string, string>; scheme: EmbedScheme; ignored: EmbedColor[] };

/** Least contrast of any text in a frame (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

const roles = { bg: "surface", text: "text", accent: "accent" } as const satisfies Record<
  EmbedColor,
  keyof typeof colors
>;

/** The casebook's own colour for a part of the frame. */
export const ownColor = (name: EmbedColor, scheme: "light" | "dark"): Hex => colors[roles[name]][scheme];

const legible = (color: Hex | null, on: Hex): color is Hex => color !== null && contrast(color, on) >= leastContrast;
const blackOrWhite = (on: Hex): Hex => (contrast("#ffffff", on) >= contrast("#000000", on) ? "#ffffff" : "#000000");

/**
 * A look made safe. The background is taken as it is; text and accent only where they can be read on it, else the casebook's
 * own, else black or white, one of which always reaches 4.5:1. Any colour fixes the frame to a light or a dark scheme.
 */
export function embedTheme(look: EmbedLook): EmbedTheme {
  const rounded: Record<string, string> = look.radius === null ? {} : { "--radius": `${look.radius}px` };
  if (embedColors.every((name) => look[name] === null)) {
    return { properties: rounded, scheme: look.scheme, ignored: [] };
  }
  const scheme = isDark(look) ? "dark" : "light";
  const bg = look.bg ?? ownColor("bg", scheme);
  const text = [look.text, ownColor("text", scheme)].find((color) => legible(color, bg)) ?? blackOrWhite(bg);
  const accent = [look.accent, ownColor("accent", scheme)].find((color) => legible(color, bg)) ?? text;
  const chosen: Record<EmbedColor, Hex> = { bg, text, accent };
  return {
    scheme,
    ignored: embedColors.filter((name) => look[name] !== null && look[name] !== chosen[name]),
    properties: {
      ...rounded,
      "--color-page": bg,
      "--color-surface": bg,
      "--color-sunken": bg,
      "--color-note": bg,
      "--color-text": text,
      "--color-muted": text,
      "--color-line": `color-mix(in srgb, ${text} 25%, ${bg})`,
      "--color-control": `color-mix(in srgb, ${text} 60%, ${bg})`,
      "--color-accent": accent,
      "--color-accent-strong": accent,
      "--color-on-accent": blackOrWhite(accent),
    },
  };
}

/** By the background if there is one, else by what the text needs, else as wished. */
function isDark({ bg, text, scheme }: EmbedLook): boolean {
  if (bg !== null) return blackOrWhite(bg) === "#ffffff";
  if (text !== null) return blackOrWhite(text) === "#000000";
  return scheme === "dark";
}
