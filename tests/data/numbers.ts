import type { Locale } from "../../src/domain/locale.ts";
import type { PlacedText } from "./placed-texts.ts";

const months = "january february march april may june july august september october november december".split(" ");
const scales: Record<string, number> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
  hundred: 1e2,
};
const scale = /^\s*\+?\s*[余多]?\s*(万亿|亿|万|千|百|billion|million|thousand|hundred)/;
const month = new RegExp(
  `(?:\\b(${months.join("|")})\\b(?=,?\\s+\\d))|(?:(?<=\\d\\s)\\b(${months.join("|")})\\b)`,
  "g",
);

/** `one` and 一 are left out: they are seldom numbers (统一, one another). */
const englishWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];
const englishWord = new RegExp(`\\b(?:${englishWords.join("|")}|both|pair|twice|double)\\b`, "g");
const hanDigits = "一二三四五六七八九";
const hanNumeral = /[二三四五六七八九两双]/g;

/**
 * The numbers a text states in digits, in a form that both languages share: `1.2 亿` and `120 million` are `120000000`,
 * `May 2002` and `2002 年 5 月` are `5` and `2002`, `1,000` is `1000`; a version such as `3.1.0` stays as it is.
 */
export const numbersIn = (text: string, locale: Locale): Set<string> => {
  const lower = text.toLowerCase();
  const named = locale === "en" ? [...lower.matchAll(month)].map(([, a, b]) => months.indexOf(a ?? b ?? "") + 1) : [];
  const written = [...lower.matchAll(/\d+(?:,\d{3})*(?:\.\d+)*/g)].map((match) => {
    const digits = match[0].replaceAll(",", "");
    if (digits.split(".").length > 2) return digits;
    const unit = scale.exec(lower.slice(match.index + match[0].length))?.[1];
    return Number((Number(digits) * (unit ? (scales[unit] ?? 1) : 1)).toPrecision(12));
  });
  return new Set([...named, ...written].map(String));
};

/** The numbers two to nine that a text spells out: `three`, `both` (2), 三 and 两 (2). */
export const spelledNumbersIn = (text: string, locale: Locale): Set<string> =>
  new Set(
    locale === "en"
      ? [...text.toLowerCase().matchAll(englishWord)].map(([word]) =>
          String(Math.max(0, englishWords.indexOf(word)) + 2),
        )
      : [...text.matchAll(hanNumeral)].map(([numeral]) => String(hanDigits.indexOf(numeral) + 1 || 2)),
  );

/** A place whose numbers differ, with those that only one language has. */
export type NumberDifference = { place: string; onlyZh: string[]; onlyEn: string[] };
export type NumberComparison = { agreeing: number; differences: NumberDifference[] };

type Numbers = { digits: Set<string>; spelled: Set<string> };
const none: Numbers = { digits: new Set(), spelled: new Set() };

const states = ({ digits, spelled }: Numbers, number: string) => digits.has(number) || spelled.has(number);

const byPlace = (texts: PlacedText[], locale: Locale): Map<string, Numbers> => {
  const found = new Map<string, Numbers>();
  for (const { place, text } of texts) {
    const { digits, spelled } = found.get(place) ?? none;
    found.set(place, {
      digits: new Set([...digits, ...numbersIn(text, locale)]),
      spelled: new Set([...spelled, ...spelledNumbersIn(text, locale)]),
    });
  }
  return found;
};

/**
 * Compares the numbers of two languages place by place. A number in digits must stand in the other language, in digits or
 * spelled out; `agreeing` counts those of the Chinese text that do.
 */
export const compareNumbers = (zh: PlacedText[], en: PlacedText[]): NumberComparison => {
  const [left, right] = [byPlace(zh, "zh"), byPlace(en, "en")];
  const places = [...new Set([...left.keys(), ...right.keys()])].map((place) => {
    const [a, b] = [left.get(place) ?? none, right.get(place) ?? none];
    return {
      place,
      both: [...a.digits].filter((n) => states(b, n)).length,
      onlyZh: [...a.digits].filter((n) => !states(b, n)),
      onlyEn: [...b.digits].filter((n) => !states(a, n)),
    };
  });
  return {
    agreeing: places.reduce((sum, { both }) => sum + both, 0),
    differences: places
      .filter(({ onlyZh, onlyEn }) => onlyZh.length + onlyEn.length > 0)
      .map(({ place, onlyZh, onlyEn }) => ({ place, onlyZh, onlyEn })),
  };
};
