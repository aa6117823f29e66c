import type { Locale } from "../../domain/locale.ts";

/** The picture of a page in link previews. `path` is relative to the base path; sizes are CSS pixels. */
export type PagePicture = { path: string; width: number; height: number; alt: string };

/** One page of the site and what search engines are told about it. Paths are relative to the base path, without a leading slash. */
export type Page = {
  path: string;
  /** Language of the interface on the page. */
  locale: Locale;
  /** Path of the page that search engines should index: the page itself unless it is a copy. */
  canonical: string;
  /** The same page in each language in which it exists; empty for a page that search engines should not index. */
  alternates: Partial<Record<Locale, string>>;
  /** Where visitors of any other language should land; absent when there are no alternates. */
  fallback?: string;
  indexed: boolean;
};

/**
 * The page as an indexed page in its languages. `x-default` is the address given as `fallback`, else the English page where
 * there is one, else the only one.
 */
export const indexedPage = (
  path: string,
  locale: Locale,
  alternates: Partial<Record<Locale, string>>,
  fallback?: string,
): Page => ({
  path,
  locale,
  canonical: path,
  alternates,
  fallback: fallback ?? alternates.en ?? alternates.zh ?? path,
  indexed: true,
});

/** A page that search engines should not index; `canonical` names the page to index instead, if there is one. */
export const hiddenPage = (path: string, locale: Locale, canonical = path): Page => ({
  path,
  locale,
  canonical,
  alternates: {},
  indexed: false,
});
