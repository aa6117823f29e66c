import type { Locale } from "../../domain/locale.ts";

/** A picture that stands for a page in link previews. `path` is relative to the base path; sizes are CSS pixels. */
export type PagePicture = { path: string; width: number; height: number; alt: string };

/** One address of the site and what search engines may know of it. Paths are relative to the base path, without leading slash. */
export type Page = {
  path: string;
  /** Language of the interface on the page. */
  locale: Locale;
  /** Path of the page that search engines should keep; the page's own unless it is a copy. */
  canonical: string;
  /** The same page in each language in which it exists; empty for a page that search engines should not keep. */
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

/** A page that visitors may open but search engines should pass over, in favour of `canonical` where that is another page. */
export const hiddenPage = (path: string, locale: Locale, canonical = path): Page => ({
  path,
  locale,
  canonical,
  alternates: {},
  indexed: false,
});
