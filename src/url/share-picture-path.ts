import type { CaseDetail } from "../domain/customer-case.ts";
import type { Locale } from "../domain/locale.ts";

export const shareShapes = ["wide", "square"] as const;
export type ShareShape = (typeof shareShapes)[number];

/** Sizes in CSS pixels. */
export const shareSizes: Record<ShareShape, { width: number; height: number }> = {
  wide: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
};

export type SharedCase = Pick<CaseDetail, "slug" | "lang" | "title" | "summary" | "figure" | "facetLabels"> & {
  facts: Pick<CaseDetail["facts"], "logo">;
};

/**
 * Where the share picture of a case lies, relative to the base path: `share/zh/zto-1a2b3c4d.png`, the square one
 * `share/zh/zto-square-1a2b3c4d.png`. The name carries a hash of all the picture shows, so a host may keep it for ever, and
 * both the build and the page know it from the case alone. `locale` is the language of the page.
 */
export const sharePicturePath = (locale: Locale, detail: SharedCase, shape: ShareShape): string => {
  const shown = [
    shareDesign,
    detail.lang,
    detail.title,
    detail.summary,
    detail.figure,
    detail.facts.logo.monogram,
    detail.facts.logo.tone,
    shareFacts(detail),
  ];
  return `share/${locale}/${detail.slug}${shape === "square" ? "-square" : ""}-${fnv1a(JSON.stringify(shown))}.png`;
};

/** The two facts a picture shows: the first industry and the first place. */
export const shareFacts = ({ facetLabels }: Pick<CaseDetail, "facetLabels">): string[] =>
  [facetLabels.industry[0], facetLabels.location[0]].flatMap((value) => (value === undefined ? [] : [value.label]));

/** Counts up whenever the drawing itself changes, so that the pictures get new names. */
export const shareDesign = 4;

/** 32-bit FNV-1a over UTF-16 units, as eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const fnv1a = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
};
