import type { Locale } from "../../src/domain/locale.ts";
import type { ProseLine } from "./spellings.ts";

const sentenceEnds = { zh: /(?<=[。！？；：])/u, en: /(?<=[.!?;:])\s+/ };
const digit = /(?<![\p{L}\d.,:/×→%+~-]|\d\s*[-–—×/]\s*)[1-9](?![\d.,]\d|[\d:/×→%+~-]|[A-Za-z])/gu;
/** Numbers of ten and more: in their sentence the small ones are digits too. */
const large = /(?<![\w.])\d{2,}(?:[.,]\d+)*(?![\w]|\.\d)|\d,\d{3}|\d\.\d/;

const units = {
  en: /^\s*(?:×|[–-]|→|%|percent|times\b|(?:[kMGT]i?B|[GM]Hz|Gbps|ms|[smh]|cores?|CPUs?|vCPUs?|bits?|bytes?|seconds?|minutes?|hours?|person-days?|thousand|million|billion)\b|US dollars|to \d)/,
  zh: /^\s*(?:[%％°×→万亿千百]|倍|核|岁|[到至] \d|[年月日号点]|(?:个)?(?:小时|月)|分钟|秒|毫秒|人日|人天|美元|[kMGTU]i?B?\b|多?[万亿千百])/u,
};
/** What a digit belongs to as a name: `CentOS 7`, `layer 3`, 方案 1. */
const names = {
  en: /(?:\b(?:[A-Z][\w.]*|layers?|plans?|levels?|steps?|phase|version|port|node|point|figure|series|kernel|part|option|no\.|top|v)|\bto|–|-)\s$/,
  zh: /(?:[A-Za-z][\w.]*\s?|第|方案|图|表|版本|端口|月|年|至|到|到第|周|内核|阶段|设为|—|-|“|")\s*$/u,
};

/** Digits of one to nine where prose spells the number out: `4 clusters`, 5 台. Units, names, years, lists and sentences with larger numbers keep digits. */
export const digitFaults = (lines: readonly ProseLine[]): string[] =>
  lines.flatMap(({ at, text, locale }) =>
    text
      .replace(/^"?\d\. /, "")
      .split(sentenceEnds[locale])
      .filter((sentence) => !large.test(sentence))
      .flatMap((sentence) =>
        [...sentence.matchAll(digit)]
          .filter(({ index }) => !isNamed(sentence, index, locale))
          .map(({ index }) => `${at}: ${sentence.slice(Math.max(0, index - 12), index + 16)}`),
      ),
  );

const isNamed = (sentence: string, index: number, locale: Locale): boolean =>
  units[locale].test(sentence.slice(index + 1)) || names[locale].test(sentence.slice(0, index));
