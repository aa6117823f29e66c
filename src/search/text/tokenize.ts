/**
 * A run of folded text of one kind: `han` (Chinese, Japanese, Korean) is found anywhere, `word` from the beginning of a word on.
 * `isJoined`: only punctuation, no space, separates it from the run before (`cd` in `ci/cd`).
 */
export type Token = { kind: "han" | "word"; text: string; start: number; isJoined: boolean };

/** The tokens of folded text in order; everything but letters and digits separates them. */
export const tokenize = (folded: string): Token[] => {
  let end = -1;
  return Array.from(folded.matchAll(tokenPattern), (match): Token => {
    const [text] = match;
    const isJoined = end >= 0 && !/\s/.test(folded.slice(end, match.index));
    end = match.index + text.length;
    return { kind: isHan(text) ? "han" : "word", text, start: match.index, isJoined };
  });
};

/** The words of folded text, Han runs left out. */
export const wordsOf = (folded: string): string[] => folded.match(wordsPattern) ?? [];

/** The whole word that begins at a place of folded text; empty where none begins. */
export const wordAt = (folded: string, at: number): string => {
  wordPattern.lastIndex = at;
  return wordPattern.exec(folded)?.[0] ?? "";
};

/** Where the next token of the same text begins, if any, from the end of one on. */
export const skipGap = (folded: string, end: number): number => {
  gapPattern.lastIndex = end;
  gapPattern.test(folded);
  return gapPattern.lastIndex;
};

/** Stands after each text of the index, so that no phrase reaches across: it is neither a token nor a gap. */
export const textEnd = "\0";

const cjk = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const wordCharacter = `(?:(?![${cjk}])[\\p{L}\\p{N}])`;
const tokenPattern = new RegExp(`[${cjk}]+|${wordCharacter}+`, "gu");
const wordsPattern = new RegExp(`${wordCharacter}+`, "gu");
const wordPattern = new RegExp(`(?<!${wordCharacter})${wordCharacter}+`, "uy");
const gapPattern = /[^\p{L}\p{N}\0]*/uy;
const hanPattern = new RegExp(`^[${cjk}]`, "u");

/** Whether folded text starts with a character that is searched on its own. */
export const isHan = (text: string): boolean => hanPattern.test(text);
