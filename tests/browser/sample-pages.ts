import type { BuiltPage } from "../site/built-site.ts";
import { isFull } from "./quiet-page.ts";

/** Cases that differ from the others: three pictures, a logo of its own, one language only and a picture that cannot be had. */
const special = /\/cases\/(?:kite-express|harbour-bank|driftwood-press)\/$/;

/** What kind of page lies at a path: `zh/cases/kite-express/` and `zh/cases/lockwell/` are of one kind, `en/cases/lockwell/` of another. */
const kindOf = (path: string): string =>
  path.replace(/^(zh|en)\/cases\/[^/]+\/$/, "$1/cases/*/").replace(/^(zh|en)\/(?!cases\/)[^/]+\/[^/]+\/$/, "$1/*/*/");

/** One page of each kind in each language, and the special cases; every page with FULL=1. */
export const samplePages = (pages: readonly BuiltPage[]): readonly BuiltPage[] => {
  if (isFull) return pages;
  const first = new Map(pages.toReversed().map((page) => [kindOf(page.path), page]));
  return pages.filter((page) => special.test(page.path) || first.get(kindOf(page.path)) === page);
};
