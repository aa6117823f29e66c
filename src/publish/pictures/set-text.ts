import { measure, type Type } from "./line-path.ts";

/** How a text is set: sizes in pixels, colour as SVG paint, `lines` the most there may be. */
export type TextStyle = Type & { lineHeight: number; width: number; lines: number };

/** A text broken into lines. `cut` tells that it did not fit and ends in an ellipsis; `missing` holds characters without a glyph. */
export type SetText = { lines: SetLine[]; height: number; cut: boolean; missing: string[] };
export type SetLine = { text: string; width: number };

/**
 * Breaks text into lines as CLREQ asks: between any two Han characters, between Latin words, never before closing nor
 * after opening punctuation; lines are made about equally long, so that no single character stands alone on the last one.
 */
export const setText = (text: string, style: TextStyle): SetText => {
  const pieces = cutPieces(clean(text));
  const greedy = breakLines(pieces, style, style.width);
  const lines = greedy.length > style.lines ? shorten(greedy, style) : balance(pieces, greedy, style);
  const missing = [...new Set(text)].filter((char) => !/\s/.test(char) && style.face.glyph(codeOf(char)) === null);
  return {
    lines: lines.map((line) => ({ text: line, width: measure(line, style) })),
    height: lines.length * style.lineHeight,
    cut: greedy.length > style.lines,
    missing,
  };
};

const breakLines = (pieces: readonly string[], style: TextStyle, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (measure((line + piece).trimEnd(), style) <= width) line += piece;
    else {
      if (line.trim() !== "") lines.push(line.trim());
      line = piece.trimStart();
      while (measure(line.trimEnd(), style) > width && [...line].length > 1) {
        const head = longestHead(line, style, width);
        lines.push(head);
        line = line.slice(head.length);
      }
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
};

const longestHead = (text: string, style: TextStyle, width: number): string => {
  const chars = [...text];
  let count = 1;
  while (count < chars.length && measure(chars.slice(0, count + 1).join(""), style) <= width) count += 1;
  return chars.slice(0, count).join("");
};

/** The narrowest setting with the same number of lines, down to three quarters of the width or the longest word. */
const balance = (pieces: readonly string[], greedy: string[], style: TextStyle): string[] => {
  if (greedy.length < 2) return greedy;
  const longest = Math.max(...pieces.map((piece) => measure(piece.trimEnd(), style)));
  const narrowest = Math.max(style.width * 0.75, longest);
  let best = greedy;
  for (let [low, high] = [narrowest, style.width]; high - low > style.size / 4; ) {
    const width = (low + high) / 2;
    const lines = breakLines(pieces, style, width);
    if (lines.length > greedy.length) low = width;
    else [high, best] = [width, lines];
  }
  return best;
};

const shorten = (lines: readonly string[], style: TextStyle): string[] => {
  const kept = lines.slice(0, style.lines);
  let last = kept.pop() ?? "";
  while (last !== "" && measure(`${last}…`, style) > style.width) last = [...last].slice(0, -1).join("");
  return [...kept, `${last.replace(/[\s、，,;；:：.。-]+$/u, "")}…`];
};

/** Whether the text fits its lines uncut. */
export const fitsLines = (text: string, style: TextStyle): boolean =>
  breakLines(cutPieces(clean(text)), style, style.width).length <= style.lines;

const clean = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Pieces between which a line may break: words, with the marks and spaces that belong to them. */
const cutPieces = (text: string): string[] => {
  const pieces: string[] = [];
  let before = "";
  for (const { segment } of segmenter.segment(text)) {
    const first = [...segment][0] ?? "";
    const joined =
      before !== "" &&
      (first === " " ||
        noStart.test(first) ||
        noEnd.test(before) ||
        (!wide.test(before) && !wide.test(first) && before !== " "));
    if (joined) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    before = [...segment].at(-1) ?? "";
  }
  return pieces;
};

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}—…“”‘’→]/u;
const noStart = /[、，。．：；！？）》〉」』】〕”’…—·,.:;!?)%％℃\]}]/u;
const noEnd = /[（《〈「『【〔“‘([{]/u;
const codeOf = (char: string) => char.codePointAt(0) ?? 0;
