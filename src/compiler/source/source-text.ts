/** A text with its name, able to tell line and column of an offset. Lines and columns count from 1, columns in UTF-16 units. */
export type SourceText = { file: string; text: string; lineStarts: number[] };

export const sourceText = (file: string, text: string): SourceText => {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
};

export const positionAt = ({ lineStarts }: SourceText, offset: number): { line: number; column: number } => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
};

export const lineAt = ({ text, lineStarts }: SourceText, line: number): string => {
  const start = lineStarts[line - 1];
  if (start === undefined) return "";
  let end = lineStarts[line] ?? text.length;
  if (end > start && text[end - 1] === "\n") end--;
  if (end > start && text[end - 1] === "\r") end--;
  return text.slice(start, end);
};

/** The line with a caret under the column, cut to what fits a terminal; wide characters get a wide blank. */
export const frameAt = (source: SourceText, line: number, column: number): string => {
  const from = Math.max(0, column - 1 - 40);
  const shown = visible(lineAt(source, line).slice(from, from + 80));
  const before = visible(lineAt(source, line).slice(from, column - 1));
  const gutter = `${line} | `;
  const pad = [...before].map((character) => (/[\u1100-\uffdf]/.test(character) ? "\u3000" : " ")).join("");
  return `${gutter}${shown}\n${" ".repeat(gutter.length)}${pad}^`;
};

const visible = (text: string) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, "·");
