import type { CaseDetail } from "../../domain/customer-case.ts";
import { fnv1a } from "../../domain/fnv1a.ts";
import type { Locale } from "../../domain/locale.ts";

export const shareShapes = ["wide", "square"] as const;
export type ShareShape = (typeof shareShapes)[number];

/** Sizes in CSS pixels. */
export const shareSizes: Record<ShareShape, { width: number; height: number }> = {
  wide: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
};

export type SharedCase = Pick<CaseDetail, "slug" | "lang" | "title" | "summary" | "figure" | "heldFacets"> & {
  facts: Pick<CaseDetail["facts"], "logo">;
};

/**
 * The path of the share picture of a case, relative to the base path: `share/zh/zto-1a2b3c4d.png`, the square one
 * `share/zh/zto-square-1a2b3c4d.png`. The name has a hash of everything the picture shows, so it can be cached for ever, and
 * both the build and the page can compute it from the case. `locale` is the language of the page.
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
  const hash = fnv1a(JSON.stringify(shown)).toString(16).padStart(8, "0");
  return `share/${locale}/${detail.slug}${shape === "square" ? "-square" : ""}-${hash}.png`;
};

/** The facts a picture shows: the first value of each facet that is declared as shown on pictures. */
export const shareFacts = ({ heldFacets }: Pick<CaseDetail, "heldFacets">): string[] =>
  heldFacets.flatMap(({ picture, values }) => (picture ? values.slice(0, 1) : [])).map(({ label }) => label);

/** Increase it when the drawing itself changes, so that the pictures get new names. */
export const shareDesign = 5;

/** The path of the Markdown of a case, relative to the base path: `zh/cases/zto.md`. */
export const caseMarkdownPath = (locale: Locale, slug: string): string => `${locale}/cases/${slug}.md`;
