export const fontSize = 13;
export const lineHeight = 17;

/** Estimated width of a text in the drawn font, in CSS pixels; a little generous, because fonts differ between machines. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + emOf(character), 0) * fontSize;

const emOf = (character: string): number => {
  if (/[\u2e80-\u9fff\uf900-\uffdf\u{20000}-\u{3ffff}]/u.test(character)) return 1;
  if (/[iljtfrI.,:;'|!()[\] ]/.test(character)) return 0.36;
  if (/[mwMW@%]/.test(character)) return 0.9;
  return /[A-Z&]/.test(character) ? 0.7 : 0.58;
};

const afterSeparator = String.raw`(?<=[\s/-])`;
const aroundMarks = String.raw`(?<=[，。、；：！？）》」”])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[（《「“])`;
const betweenScripts = String.raw`(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})`;
const betweenHan = String.raw`(?<=\p{Script=Han})(?=\p{Script=Han})`;
const atWords = new RegExp([afterSeparator, aroundMarks, betweenScripts].join("|"), "u");
const anywhere = new RegExp([afterSeparator, aroundMarks, betweenScripts, betweenHan].join("|"), "u");

/**
 * Breaks a label into as few lines as fit `maxWidth` pixels, of even length. Breaks between words where that is enough
 * ("监控 / （测试）"), else between Han characters too. A Latin word stays whole, even if it is wider. By fixed rules and not by
 * `Intl.Segmenter`, whose words differ between versions of Node: the same source gives the same bytes.
 */
export const breakLines = (text: string, maxWidth: number): string[] => {
  const words = text.trim().split(atWords);
  const fits = fill(words, maxWidth).every((line) => textWidth(line) <= maxWidth);
  const pieces = fits ? words : text.trim().split(anywhere);
  let lines = fill(pieces, maxWidth);
  for (let width = maxWidth; width > textWidth(text) / lines.length; width -= 2) {
    const narrower = fill(pieces, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
};

const fill = (pieces: readonly string[], width: number): string[] => {
  const lines = [""];
  for (const piece of pieces) {
    const longer = lines.at(-1) + piece;
    if (lines.at(-1) !== "" && textWidth(longer.trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trimEnd());
};
