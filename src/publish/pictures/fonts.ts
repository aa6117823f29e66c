import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CSSProperties } from "react";
import type { Font } from "satori";
import type { Locale } from "../../domain/locale.ts";

/** The weights that cards use. */
const weights = [400, 500, 700] as const;

/**
 * The style of text in a language. In English the Latin file comes first, and `palt` makes quotation marks narrow, which are
 * one em wide in Noto Sans SC.
 */
export const fontStyles: Record<Locale, CSSProperties> = {
  en: { fontFamily: "latin, latin-ext, chinese-simplified", fontFeatureSettings: '"palt"' },
  zh: { fontFamily: "chinese-simplified, latin, latin-ext" },
};

/** The fonts of every card, read once. */
export const loadBaseFonts = (): Font[] => {
  baseFonts ??= ["latin", "latin-ext", "chinese-simplified"].flatMap(openSubset);
  return baseFonts;
};

/**
 * The fonts for a character that the base fonts do not have: the package keeps rare characters (`鱻`) and other scripts in about
 * a hundred small files, listed in its `unicode.json`. Empty when the package does not have the character either.
 */
export const loadRareFonts = (char: string): Font[] => {
  const codePoint = char.codePointAt(0) ?? 0;
  const subset = listSubsets().find(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to));
  return subset === undefined ? [] : openSubset(subset.name);
};

type Subset = { name: string; ranges: [number, number][] };

const packageFolder = dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/package.json"));
let baseFonts: Font[] | undefined;
let knownSubsets: Subset[] | undefined;

const openSubset = (subset: string): Font[] =>
  weights.map((weight) => ({
    name: subset,
    weight,
    style: "normal",
    data: readFileSync(join(packageFolder, "files", `noto-sans-sc-${subset}-${weight}-normal.woff`)),
  }));

/** `unicode.json` of the package: `{ "[4]": "U+1f1e9-1f1f5,U+1f1f7", "latin": … }`. */
const listSubsets = (): Subset[] => {
  knownSubsets ??= Object.entries(
    JSON.parse(readFileSync(join(packageFolder, "unicode.json"), "utf8")) as Record<string, string>,
  ).map(([name, ranges]) => ({ name: name.replace(/^\[|\]$/g, ""), ranges: ranges.split(",").map(readRange) }));
  return knownSubsets;
};

const readRange = (range: string): [number, number] => {
  const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
};
