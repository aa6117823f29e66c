import type { ListMarker } from "../../sections/plain/text.ts";
import type { ReportHere } from "../diagnostics/diagnostic.ts";

/** Characters set one after another without spaces: Han, kana and their punctuation. Korean has spaces. */
const wide =
  "\\u2e80-\\u303f\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\u{20000}-\\u{3ffff}“”‘’—…";
const isWide = new RegExp(`[${wide}]`, "u");

/** The lines of one paragraph as running text: a break between wide characters is nothing, any other a space. */
export const joinLines = (text: string): string => {
  const lines = text.split("\n");
  if (lines.length === 1) return text;
  let joined = (lines[0] as string).trimEnd();
  for (const [index, line] of lines.entries()) {
    // Spaces at both ends belong to what stands beside this text.
    const piece = index === lines.length - 1 ? line.trimStart() : line.trim();
    if (index === 0 || (piece === "" && index < lines.length - 1)) continue;
    const beside = joined.slice(-1) + piece.slice(0, 1);
    joined += ([...beside].every((character) => isWide.test(character)) ? "" : " ") + piece;
  }
  return joined;
};

/** How a line of a list begins; `number` counts from 1, for letters too. */
export type Marked = { marker: ListMarker; number: number; rest: string };

/** `1. x`, `1.x`, `1、x` (but not `1.5`), `a. x`, `a、x`, `— x`, `- x`, `• x`. */
export const readMarker = (text: string): Marked | undefined => {
  const decimal = /^(\d{1,2})(?:\.\s*(?!\d)|．\s*|、\s*)(?=\S)(.*)$/s.exec(text);
  if (decimal) return { marker: "decimal", number: Number(decimal[1]), rest: decimal[2] as string };
  const alpha = /^([a-z])(?:\.\s+|\.(?=\p{Script=Han})|、\s*)(?=\S)(.*)$/su.exec(text);
  if (alpha) return { marker: "alpha", number: (alpha[1] as string).charCodeAt(0) - 96, rest: alpha[2] as string };
  const dash = /^[—–•·-]\s+(?=\S)(.*)$/s.exec(text);
  return dash ? { marker: "dash", number: 1, rest: dash[1] as string } : undefined;
};

/**
 * A text of several lines as paragraphs, each on one line: blank lines separate, and so does every line that begins like a list.
 * Lines after a list line belong to it.
 */
export const splitParagraphs = (text: string): string[] => {
  const paragraphs: string[][] = [];
  let open = false;
  for (const line of text.split("\n").map((one) => one.trim())) {
    const isList = readMarker(line) !== undefined;
    if (line !== "" && open && !isList) (paragraphs.at(-1) as string[]).push(line);
    else if (line !== "") paragraphs.push([line]);
    open = line !== "";
  }
  return paragraphs.map((lines) => joinLines(lines.join("\n")));
};

/** A field that holds one paragraph. Several are reported, since they would run together. */
export const oneParagraph = (text: string, report: ReportHere): string => {
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length > 1) report("E_PARAGRAPHS", { found: paragraphs.length });
  return joinLines(paragraphs.join("\n"));
};
