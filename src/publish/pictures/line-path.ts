import type { Contour } from "./glyph-contours.ts";
import type { Typeface } from "./typeface.ts";

/** A typeface at a size in pixels. */
export type Type = { face: Typeface; size: number };

/** The width of one line in pixels, with the gap between Han and Latin that `linePath` leaves. */
export const measure = (text: string, { face, size }: Type): number =>
  place(text, face).width * (size / face.unitsPerEm);

/** The outline of one line as SVG path data, `x` its left edge and `y` its baseline. A character without a glyph is drawn as a frame. */
export const linePath = (text: string, x: number, y: number, { face, size }: Type): string => {
  const scale = size / face.unitsPerEm;
  return place(text, face)
    .glyphs.map(({ contours, at }) =>
      contours.map((contour) => contourPath(contour, x + at * scale, y, scale)).join(""),
    )
    .join("");
};

const place = (text: string, face: Typeface) => {
  const glyphs: { contours: readonly Contour[]; at: number }[] = [];
  let pen = 0;
  let before = "";
  const em = face.unitsPerEm;
  for (const char of text) {
    const glyph = char === " " ? null : face.glyph(codeOf(char));
    if (needsGap(before, char)) pen += em / 6;
    if (hasBlankHalf(before, char) && glyph?.advance === em) pen -= em / 2;
    if (char === " ") pen += face.glyph(32)?.advance ?? em / 4;
    else {
      glyphs.push({ contours: glyph?.contours ?? frame(em), at: pen });
      pen += glyph?.advance ?? em;
    }
    before = char;
  }
  return { glyphs, width: pen };
};

const contourPath = (contour: Contour, x: number, y: number, scale: number): string => {
  const first = contour.findIndex(({ onCurve }) => onCurve);
  const points = first < 0 ? contour : [...contour.slice(first), ...contour.slice(0, first)];
  const at = (point: { x: number; y: number }) => `${round(x + point.x * scale)} ${round(y - point.y * scale)}`;
  const [start] = points;
  if (!start) return "";
  const closed = [...points.slice(1), start];
  let path = `M${at(start)}`;
  for (let index = 0; index < closed.length; index++) {
    const point = closed[index] ?? start;
    if (point.onCurve) {
      path += `L${at(point)}`;
      continue;
    }
    const next = closed[index + 1] ?? start;
    const end = next.onCurve ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    path += `Q${at(point)} ${at(end)}`;
    if (next.onCurve) index += 1;
  }
  return `${path}Z`;
};

/** An empty frame for a character that the typeface does not have. */
const frame = (em: number): Contour[] => {
  const box = (left: number, bottom: number, right: number, top: number) => [
    { x: left, y: bottom, onCurve: true },
    { x: left, y: top, onCurve: true },
    { x: right, y: top, onCurve: true },
    { x: right, y: bottom, onCurve: true },
  ];
  return [box(0.1 * em, -0.02 * em, 0.9 * em, 0.78 * em), box(0.15 * em, 0.03 * em, 0.85 * em, 0.73 * em).reverse()];
};

const needsGap = (left: string, right: string) => {
  const [before, after] = [scriptOf(left), scriptOf(right)];
  return (before === "han" && after === "latin") || (before === "latin" && after === "han");
};

const scripts = new Map<string, "han" | "latin" | "other">();

/** Remembered, because every measuring asks again. */
const scriptOf = (char: string) => {
  const known = scripts.get(char);
  if (known !== undefined) return known;
  const script = han.test(char) ? "han" : latin.test(char) ? "latin" : "other";
  scripts.set(char, script);
  return script;
};

/** An opening mark fills the right half of its square; the left half is dropped at the start of a line and after a closing mark. */
const hasBlankHalf = (left: string, right: string) => opening.test(right) && (left === "" || closing.test(left));

const round = (value: number) => Math.round(value * 10) / 10;
const codeOf = (char: string) => char.codePointAt(0) ?? 0;
const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{Number}%+]/u;
const opening = /[（《〈「『【〔“‘]/u;
const closing = /[、，。．：；！？）》〉」』】〕”’]/u;
