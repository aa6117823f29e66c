import type { ColorScheme, Palette, ToneRole } from "../../domain/palette.ts";
import type { OutputFile } from "../output/write-output.ts";
import type { CoverShape } from "./cover-shape.ts";
import { drawCover } from "./draw-cover.ts";

/** The roles of colours in a drawing, in both schemes. */
type Colors = Record<"field" | "line" | "ink" | "open", Record<ColorScheme, string>>;

/** The heavy line alone, faint, behind the number on a card. */
const throughOnly = ".field,.line,.open,.lid{display:none}";

/**
 * The drawings of a case, `images/<slug>/cover.svg` and the like, in its tone, in light and dark, without a ground:
 * `cover` for cards, `cover-result` behind a number, `cover-wide` for the dark field of a wide card, `cover-banner` for the head of a
 * page, `cover-deep` for a dark field in the accent.
 */
export const coverFiles = (slug: string, shape: CoverShape, tone: number, palette: Palette): OutputFile[] => {
  const { colors, tones } = palette;
  const own = tones[tone % tones.length] as Record<ToneRole, Record<ColorScheme, string>>;
  const deep = { field: colors.deepField, line: colors.deepLine, ink: colors.deepBright, open: colors.deep };
  const faint = { ...own, ink: own.field };
  const dark = { field: own.deepField, line: own.deepLine, ink: own.deepInk, open: own.deepOpen };
  const card = { width: 640, height: 360 };
  const file = (name: string, size: { width: number; height: number }, of: Colors, rules = ""): OutputFile => [
    `images/${slug}/${name}.svg`,
    svg(drawCover(shape, size), size, style(of) + rules),
  ];
  return [
    file("cover", card, own),
    file("cover-result", card, faint, throughOnly),
    file("cover-wide", { width: 480, height: 480 }, dark),
    file("cover-banner", { width: 640, height: 480 }, own),
    file("cover-deep", { width: 640, height: 260 }, deep),
  ];
};

const svg = (content: string, { width, height }: { width: number; height: number }, css: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice"><style>${css}</style>${content}</svg>\n`;

const style = (colors: Colors): string =>
  [
    ".line,.through,.lid{fill:none}.line,.open,.open-lid{stroke-width:2}.through{stroke-width:7;stroke-linejoin:round}",
    ".solid-lid{stroke-width:2.5}.far{stroke-dasharray:6 5}",
    rules(colors, "light"),
    `@media (prefers-color-scheme:dark){${rules(colors, "dark")}}`,
  ].join("");

const rules = ({ field, line, ink, open }: Colors, scheme: ColorScheme): string =>
  [
    `.field{fill:${field[scheme]}}.line,.open,.open-lid{stroke:${line[scheme]}}.open{fill:${open[scheme]}}`,
    `.through{stroke:${ink[scheme]}}.solid{fill:${ink[scheme]}}.solid-lid{stroke:${open[scheme]}}`,
  ].join("");
