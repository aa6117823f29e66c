import type { Locale } from "../../domain/locale.ts";
import { linePath, measure } from "./line-path.ts";
import { fitsLines, type SetText, setText } from "./set-text.ts";
import type { Drawing } from "./share-input.ts";
import { openTypeface, type Weight } from "./typeface.ts";

export type TextBox = {
  x: number;
  /** Baseline of the first line. */
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  width: number;
  lines?: number;
  lineHeight?: number;
  anchor?: "start" | "middle" | "end";
};

/** A sheet to draw on: shapes are SVG elements, text becomes outlines. Positions and sizes are pixels. */
export const createCanvas = (width: number, height: number, lang: Locale) => {
  const parts: string[] = [];
  const missing = new Set<string>();

  const styleOf = ({ size, weight, width: boxWidth, lines = 1, lineHeight = size * 1.5 }: TextBox) => ({
    face: openTypeface(weight, lang),
    size,
    lineHeight,
    width: boxWidth,
    lines,
  });
  const set = (text: string, box: TextBox): SetText => setText(text, styleOf(box));
  /** Draws the text and gives its measures. */
  const write = (text: string, box: TextBox): SetText => {
    const style = styleOf(box);
    const done = setText(text, style);
    const shift = { start: 0, middle: 0.5, end: 1 }[box.anchor ?? "start"];
    const paths = done.lines.map((line, at) =>
      linePath(line.text, box.x - line.width * shift, box.y + at * style.lineHeight, style),
    );
    parts.push(`<path fill="${box.fill}" d="${paths.join("")}"/>`);
    for (const char of done.missing) missing.add(char);
    return done;
  };
  /** The largest of the sizes at which the text fits its box uncut, else the smallest. */
  const fit = (text: string, sizes: readonly number[], boxOf: (size: number) => TextBox): TextBox => {
    const boxes = sizes.map(boxOf);
    const fitting = boxes.find((box) => fitsLines(text, styleOf(box))) ?? boxes.at(-1);
    if (!fitting) throw new Error("A text needs at least one size to be fitted.");
    return fitting;
  };
  return {
    shape: (element: string) => void parts.push(element),
    set,
    write,
    fit,
    widthOf: (text: string, size: number, weight: Weight) => measure(text, { face: openTypeface(weight, lang), size }),
    finish: (): Drawing => ({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`,
      width,
      height,
      missing: [...missing],
    }),
  };
};
