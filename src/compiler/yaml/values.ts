import type { YamlHint } from "./data.ts";

/** What is wrong with a value, and the value as it should be written. */
export type ValueMistake = YamlHint & { reason: string; reasonZh: string; fixed: string };

/** Text in quotes that YAML reads as exactly this text. */
export const quoted = (text: string): string =>
  /["\\]/.test(text) && !text.includes("'") ? `'${text}'` : `"${text.replace(/[\\"]/g, "\\$&")}"`;

/** The beginning of a text, for an example of what to type. */
export const short = (text: string, length = 60): string => (text.length > length ? `${text.slice(0, length)}…` : text);

const inQuotes = (key: string, text: string, reason: string, reasonZh: string): ValueMistake => ({
  reason,
  reasonZh,
  hint: `Put the text in quotes: \`${key}: ${short(quoted(text))}\`.`,
  hintZh: `请用引号包住文字：\`${key}: ${short(quoted(text))}\`。`,
  fixed: quoted(text),
});

const isBlockHeader = (value: string) => /^[|>](?:[+-]?\d?|\d[+-])(?:\s+#.*)?$/.test(value);

/**
 * The mistake in the unquoted or wrongly quoted text of a field on one line, with what to type instead. Every character that YAML
 * takes as a sign of its own at the start of a value is known here: `**重点**` is an alias to it, `#1` a comment, `@name` reserved.
 */
export const valueMistake = (key: string, value: string): ValueMistake | undefined => {
  const [first = ""] = value;
  if (first === '"' || first === "'") return quoteMistake(key, value, first);
  if (first === "[" || first === "{") {
    const isWhole = first === "[" ? /^\[[^[\]]*\]\s*(?:#.*)?$/ : /^\{[^{}]*\}\s*(?:#.*)?$/;
    return isWhole.test(value) ? undefined : startsWith(key, value, first);
  }
  if (first === "|" || first === ">") return isBlockHeader(value) ? undefined : startsWith(key, value, first);
  // `*name`, `&name` and `!!str` alone may be meant as YAML; they are refused elsewhere.
  if (/^[*&!][A-Za-z][\w/-]*$|^!!/.test(value)) return undefined;
  if (/^[*&!%@`,\]}]/.test(value) || /^[-?:](?:\s|$)/.test(value)) return startsWith(key, value, first);
  if (value.includes(": ") || value.includes(":\t"))
    return inQuotes(key, value, "unquoted text holds a colon and a space.", "未加引号的文字中含有冒号加空格。");
  if (value.endsWith(":")) return inQuotes(key, value, "unquoted text ends in a colon.", "未加引号的文字以冒号结尾。");
  return undefined;
};

const startsWith = (key: string, value: string, first: string): ValueMistake =>
  inQuotes(
    key,
    value,
    `unquoted text begins with \`${first}\`, which YAML takes for a sign of its own.`,
    `未加引号的文字以 \`${first}\` 开头，YAML 会把它当作语法符号。`,
  );

const quoteMistake = (key: string, value: string, mark: string): ValueMistake | undefined => {
  const end = closingQuote(value, mark);
  if (end < 0)
    return inQuotes(
      key,
      value.slice(1),
      `the \`${mark}\` that opens here is never closed.`,
      `此处的 \`${mark}\` 没有闭合。`,
    );
  const inner = value.slice(1, end);
  if (/^\s*(?:#.*)?$/.test(value.slice(end + 1))) {
    const badEscape = mark === '"' ? /\\(?![0abtnvfre "/\\N_LPxuU\t])/.exec(inner.replace(/\\\\/g, "  ")) : null;
    return badEscape
      ? inQuotes(key, inner, "a backslash in double quotes must be doubled.", "双引号内的反斜杠须写两遍。")
      : undefined;
  }
  // 'It's broken': the marks outside are the author's quotes, those between letters are apostrophes.
  const whole = value.slice(1, -1);
  const isApostrophe = mark === "'" && value.endsWith("'") && !/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u.test(whole);
  return isApostrophe
    ? inQuotes(key, whole, "an apostrophe ends the quoted text.", "文字中的撇号提前结束了引号。")
    : inQuotes(key, value, `text follows the closing \`${mark}\`.`, `闭合的 \`${mark}\` 后面还有文字。`);
};

/** Index of the mark that closes the quotation, or -1. */
export const closingQuote = (value: string, mark: string): number => {
  for (let at = 1; at < value.length; at++) {
    if (mark === '"' && value[at] === "\\") at++;
    else if (value[at] === mark) {
      if (mark === "'" && value[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
};

/** Where an unquoted value is cut by ` #`, which starts a comment: the offset of the `#`, or -1. */
export const commentStart = (value: string): number => {
  if (/^["'[{|>]/.test(value)) return -1;
  return value.startsWith("#") ? 0 : value.search(/\s#/) + (/\s#/.test(value) ? 1 : 0);
};
