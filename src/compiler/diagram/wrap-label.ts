export const fontSize = 13;
export const lineHeight = 17;

/** Estimated width of a text in the drawn font, in units; a little generous, because fonts differ between machines. */
export const labelWidth = (text: string): number =>
  [...text].reduce((width, character) => width + emOf(character), 0) * fontSize;

/** The label in as few lines as fit `widest` units, of even length. Breaks between words. */
export const wrapLabel = (text: string, widest: number): string[] => {
  const pieces = text
    .trim()
    .split(/(?<=[\s/-])/)
    .flatMap(piecesOf);
  const lines = fillLines(pieces, widest);
  let [low, high] = [labelWidth(text) / lines.length / 2, widest];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (fillLines(pieces, middle).length <= lines.length) high = middle;
    else low = middle;
  }
  return fillLines(pieces, high);
};

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Words of a run without spaces; closing marks stay with the word before, opening ones with the word after. Latin runs stay whole. */
const piecesOf = (run: string): string[] => {
  if (!/\p{Script=Han}/u.test(run)) return [run];
  const pieces: string[] = [];
  for (const { segment } of words.segment(run)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (/^[^\p{L}\p{N}（《「“]/u.test(segment) || /[（《「“]$/.test(last));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
};

const fillLines = (pieces: readonly string[], widest: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && labelWidth((line + piece).trimEnd()) > widest) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
};

const emOf = (character: string): number => {
  if (/[\u2e80-\u9fff\uf900-\uffdf\u{20000}-\u{3ffff}]/u.test(character)) return 1;
  if (/[iljtfrI.,:;'|!()[\] ]/.test(character)) return 0.36;
  if (/[mwMW@%]/.test(character)) return 0.9;
  return /[A-Z&]/.test(character) ? 0.7 : 0.58;
};
