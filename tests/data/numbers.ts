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

/**
 * The numbers a text states, in a form that both languages share: `1.2 亿` and `120 million` are `120000000`,
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

/** A place whose numbers differ, with those that only one language has. */
export type NumberDifference = { place: string; onlyZh: string[]; onlyEn: string[] };
export type NumberComparison = { agreeing: number; differences: NumberDifference[] };

const byPlace = (texts: PlacedText[], locale: Locale): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { place, text } of texts)
    found.set(place, new Set([...(found.get(place) ?? []), ...numbersIn(text, locale)]));
  return found;
};

/** Compares the numbers of two languages place by place; `agreeing` counts the numbers found in both, per place. */
export const compareNumbers = (zh: PlacedText[], en: PlacedText[]): NumberComparison => {
  const [left, right] = [byPlace(zh, "zh"), byPlace(en, "en")];
  const places = [...new Set([...left.keys(), ...right.keys()])].map((place) => {
    const [a, b] = [left.get(place) ?? new Set<string>(), right.get(place) ?? new Set<string>()];
    return {
      place,
      both: [...a].filter((n) => b.has(n)).length,
      onlyZh: [...a].filter((n) => !b.has(n)),
      onlyEn: [...b].filter((n) => !a.has(n)),
    };
  });
  return {
    agreeing: places.reduce((sum, { both }) => sum + both, 0),
    differences: places
      .filter(({ onlyZh, onlyEn }) => onlyZh.length + onlyEn.length > 0)
      .map(({ place, onlyZh, onlyEn }) => ({ place, onlyZh, onlyEn })),
  };
};
