/**
 * A run of folded text of one kind: `han` (Chinese, Japanese, Korean) is searched character by character, `word` as a whole.
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

/**
 * Calls `visit` with each searchable token and its position, and returns the position after the last. A Han character and a
 * word take one position each, so the characters of 容器 and the words of "service mesh" stand at neighbouring ones; a position
 * is left out between Han runs (容，器), which must not be found as one.
 */
export const eachPosition = (folded: string, from: number, visit: (token: string, at: number) => void): number => {
  let at = from;
  let wasHan = false;
  for (const [text] of folded.matchAll(tokenPattern)) {
    const han = isHan(text);
    if (!han) visit(text, at++);
    else {
      if (wasHan) at++;
      for (const character of text) visit(character, at++);
    }
    wasHan = han;
  }
  return at;
};

const cjk = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const tokenPattern = new RegExp(`[${cjk}]+|(?:(?![${cjk}])[\\p{L}\\p{N}])+`, "gu");
const hanPattern = new RegExp(`^[${cjk}]`, "u");

/** Whether folded text starts with a character that is searched on its own. */
export const isHan = (text: string): boolean => text.charCodeAt(0) > 0x10ff && hanPattern.test(text);
