import { type Hex, readHex } from "../../domain/contrast.ts";

export const embedSchemes = ["auto", "light", "dark"] as const;
export type EmbedScheme = (typeof embedSchemes)[number];

export const embedColors = ["accent", "bg", "text"] as const;
export type EmbedColor = (typeof embedColors)[number];

/** The style a host page asks for. A colour that is null is the casebook's own; `radius` is in CSS pixels. */
export type EmbedStyle = Record<EmbedColor, Hex | null> & { radius: number | null; scheme: EmbedScheme };

/** Largest corner radius, CSS pixels. */
export const maxRadius = 32;

/** Reads the style from any query string. Invalid values are ignored, e.g. `accent=red` or `radius=99`. */
export function readEmbedStyle(search: URLSearchParams): EmbedStyle {
  const radius = search.get("radius") ?? "";
  return {
    accent: readHex(search.get("accent")),
    bg: readHex(search.get("bg")),
    text: readHex(search.get("text")),
    radius: /^\d{1,2}$/.test(radius) && Number(radius) <= maxRadius ? Number(radius) : null,
    scheme: embedSchemes.find((scheme) => scheme === search.get("scheme")) ?? "auto",
  };
}

/** The parameters of a style without defaults; colours without `#`, which would have to be encoded. */
export function formatEmbedStyle(style: EmbedStyle): string[] {
  return [
    ...embedColors.flatMap((name) => (style[name] === null ? [] : [`${name}=${style[name].slice(1)}`])),
    ...(style.radius === null ? [] : [`radius=${style.radius}`]),
    ...(style.scheme === "auto" ? [] : [`scheme=${style.scheme}`]),
  ];
}
