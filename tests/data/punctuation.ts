import type { Locale } from "../../src/domain/locale.ts";

type Rule = { fault: string; pattern: RegExp };

const zhRules: Rule[] = [
  { fault: "half-width mark next to Chinese", pattern: /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/gu },
  { fault: "half-width full stop", pattern: /\p{Script=Han}\.(?!\w)|\.$/gu },
  { fault: "straight quote", pattern: /["']/g },
  { fault: "half-width bracket next to Chinese", pattern: /\p{Script=Han}\(|\)\p{Script=Han}|\(\p{Script=Han}/gu },
  { fault: "no space between Chinese and Latin", pattern: /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%+]\p{Script=Han}/gu },
  { fault: "space next to a full-width mark", pattern: /[，。：；！？、“”（）《》] | [，。：；！？、”（）《》]/g },
  { fault: "space between Chinese characters", pattern: /\p{Script=Han} +\p{Script=Han}/gu },
  { fault: "dots or dashes for their Chinese marks", pattern: /\.\.\.|--|(?<![—\d])—(?!—)/g },
  { fault: "doubled mark", pattern: /[，。：；！？、]{2,}/g },
];

const enRules: Rule[] = [
  { fault: "full-width mark", pattern: /[\u3000-\u303f\uff00-\uffef]/g },
  { fault: "space before a mark", pattern: / [,.;:!?](?:\s|$)/g },
  { fault: "no space after a mark", pattern: /[a-z][,;:!?][A-Za-z]/g },
  { fault: "double space", pattern: / {2,}/g },
  { fault: "dots or dashes for their marks", pattern: /\.\.\.|--/g },
  { fault: "unbalanced quote", pattern: /“[^”]*$|^[^“]*”/g },
];

const codeOrAddress = /`[^`]*`|https?:\/\/[^\s)]+/g;
const strong = /\*\*/g;

/** Typographic mistakes in one text, each with some context. Code and addresses are not checked. */
export const punctuationFaults = (text: string, locale: Locale): string[] => {
  const prose = text
    .replace(strong, "")
    .replace(/^\d+\. /, "")
    .replace(codeOrAddress, "X");
  return (locale === "zh" ? zhRules : enRules).flatMap(({ fault, pattern }) =>
    [...prose.matchAll(pattern)].map(
      ({ 0: hit, index }) => `${fault}: ${prose.slice(Math.max(0, index - 12), index + hit.length + 12)}`,
    ),
  );
};

/** Runs of Chinese in an English text other than the names declared in the file. */
export const undeclaredHan = (text: string, names: readonly string[]): string[] =>
  (text.match(/\p{Script=Han}+/gu) ?? []).filter((run) => !names.some((name) => name.includes(run)));
