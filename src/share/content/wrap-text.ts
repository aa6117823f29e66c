/** Width of a text on one line, in any unit. */
export type Measure = (text: string) => number;

const han = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
/** Signs that must not open a line, and those that must not end one (CLREQ 3.1.3, line start and end prohibition). */
const closing = "、，。．；：！？）》」』】〉〕”’…—·,.;:!?)\\]}%";
const opening = "（《「『【〈〔“‘(\\[{";

/** What may not be torn apart: a Han character or a word, with the signs that cling to it, and the space that follows. */
const piece = new RegExp(
  `[${opening}]*(?:[${han}]|[^\\s${han}${closing}${opening}]+(?:[.,:'’-][^\\s${han}${closing}${opening}]+)*|[${closing}])[${closing}]*\\s*|[${opening}]+\\s*`,
  "gu",
);

/** Breaks a text into at most `maxLines` lines no wider than `width`, Chinese and English alike. What does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, maxLines: number, measure: Measure): string[] {
  const pieces = (text.trim().replace(/\s+/g, " ").match(piece) ?? []).flatMap((part) => fitting(part, width, measure));
  const lines: string[] = [];
  let line = "";
  for (const part of pieces) {
    if (line === "" || measure((line + part).trimEnd()) <= width) {
      line += part;
      continue;
    }
    if (lines.length === maxLines - 1) return [...lines, shortened(line, part, width, measure)];
    lines.push(line.trimEnd());
    line = part;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** A word wider than a line is cut into parts that fit. */
function fitting(part: string, width: number, measure: Measure): string[] {
  if (measure(part.trimEnd()) <= width) return [part];
  const parts: string[] = [];
  let current = "";
  for (const sign of part) {
    if (current !== "" && measure(current + sign) > width) {
      parts.push(current);
      current = "";
    }
    current += sign;
  }
  return [...parts, current];
}

/** A line that must end early: after its last whole piece that leaves room for the ellipsis, or within the only one. */
function shortened(line: string, next: string, width: number, measure: Measure): string {
  const tail = new RegExp(`[\\s${closing}${opening}]+$`, "u");
  const pieces = line.match(piece) ?? [];
  for (let count = pieces.length; count > 0; count--) {
    const whole = `${pieces.slice(0, count).join("").replace(tail, "")}…`;
    if (whole !== "…" && measure(whole) <= width) return whole;
  }
  const signs = [...(line + next)];
  while (signs.length > 0 && measure(`${signs.join("").trimEnd()}…`) > width) signs.pop();
  return `${signs.join("").replace(tail, "")}…`;
}
