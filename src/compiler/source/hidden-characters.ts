import type { Code } from "../diagnostics/diagnostic.ts";

const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;
const bidi = /[\u202a-\u202e\u2066-\u2069]/u;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const doubtful = /[\u2028\u2029\ufffd]|\p{Private_Use}/u;
const joinsEmoji = /\p{Extended_Pictographic}(?:\ufe0e|\ufe0f|\p{Emoji_Modifier})?$/u;
const candidates = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u033f\u2010-\u2027\u3000-\u3163\u3400-\u9fff\uff01-\uff9f]/gu;

/** Finds characters that deceive or break: control, bidi, invisible, damaged. `code` is the problem in running text. */
export function* hiddenCharacters(text: string): Generator<{ code: Code; offset: number; found: string }> {
  for (const match of text.matchAll(candidates)) {
    const [character] = match;
    const code = codeOf(character, text.slice(Math.max(0, match.index - 4), match.index));
    if (code) yield { code, offset: match.index, found: codePointName(character) };
  }
}

/** `U+200B`, as people look a character up. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;

const codeOf = (character: string, before: string): Code | undefined => {
  if (control.test(character)) return "E_CTRL";
  if (bidi.test(character)) return "E_BIDI";
  if (doubtful.test(character)) return "W_CHAR";
  if (character === "\ufe0e" || character === "\ufe0f") return undefined;
  if (character === "\u200d" && joinsEmoji.test(before)) return undefined;
  return invisible.test(character) ? "W_INVISIBLE" : undefined;
};
