import { escapeJson, escapeMarkup } from "../../domain/escape-markup.ts";
import { type Locale, languageTags, locales, otherLocale } from "../../domain/locale.ts";
import type { Page, PagePicture } from "../pages/page.ts";
import { absolute, type Site } from "../site.ts";

/** One element of the head. `text` is escaped already. */
export type HeadTag = { tag: "title" | "meta" | "link" | "script"; attributes: Record<string, string>; text?: string };

/** The metadata of a page besides its address. `data` are JSON-LD nodes, which are written as one graph. */
export type PageText = {
  title: string;
  description: string;
  kind: "website" | "article";
  picture: PagePicture;
  /** Day of publication, `YYYY-MM-DD`, of an article. */
  published?: string;
  data: readonly Record<string, unknown>[];
};

/**
 * The complete head of a page, in the order: title, description, robots, canonical, languages, feed, Open Graph, Twitter card,
 * structured data. Addresses are absolute. Theme colours are in `index.html`, since they are the same on every page.
 */
export const headTags = (page: Page, text: PageText, site: Site): HeadTag[] => [
  { tag: "title", attributes: {}, text: escapeMarkup(text.title) },
  named("description", text.description),
  ...(page.indexed ? [] : [named("robots", "noindex, follow")]),
  { tag: "link", attributes: { rel: "canonical", href: absolute(site, page.canonical) } },
  ...languageLinks(page, site),
  feedLink(page.locale, site),
  ...openGraph(page, text, site),
  named("twitter:card", "summary_large_image"),
  ...(text.data.length > 0 ? [structuredData(text.data)] : []),
];

/** The tags as HTML. */
export const renderHead = (tags: readonly HeadTag[]): string =>
  tags
    .map(({ tag, attributes, text }) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
      return text === undefined ? `<${tag}${written.join("")}>` : `<${tag}${written.join("")}>${text}</${tag}>`;
    })
    .join("");

/** Every language of a page, itself included, and the one for all others; the same on each of them, so links are returned. */
const languageLinks = (page: Page, site: Site): HeadTag[] => {
  const of = (hreflang: string, path: string): HeadTag => ({
    tag: "link",
    attributes: { rel: "alternate", hreflang, href: absolute(site, path) },
  });
  const links = locales.flatMap((locale) => {
    const path = page.alternates[locale];
    return path === undefined ? [] : [of(languageTags[locale], path)];
  });
  return page.fallback === undefined ? links : [...links, of("x-default", page.fallback)];
};

const feedLink = (locale: Locale, site: Site): HeadTag => ({
  tag: "link",
  attributes: {
    rel: "alternate",
    type: "application/atom+xml",
    title: site.name[locale],
    href: absolute(site, `${locale}/feed.xml`),
  },
});

const openGraph = (page: Page, text: PageText, site: Site): HeadTag[] => {
  const { picture } = text;
  const other = otherLocale(page.locale);
  return [
    property("og:type", text.kind),
    property("og:site_name", site.name[page.locale]),
    property("og:title", text.title),
    property("og:description", text.description),
    property("og:url", absolute(site, page.canonical)),
    property("og:locale", territories[page.locale]),
    ...(page.alternates[other] === undefined ? [] : [property("og:locale:alternate", territories[other])]),
    property("og:image", absolute(site, picture.path)),
    property("og:image:type", "image/png"),
    property("og:image:width", String(picture.width)),
    property("og:image:height", String(picture.height)),
    property("og:image:alt", picture.alt),
    ...(text.published === undefined ? [] : [property("article:published_time", text.published)]),
  ];
};

const structuredData = (data: readonly Record<string, unknown>[]): HeadTag => ({
  tag: "script",
  attributes: { type: "application/ld+json" },
  text: escapeJson({ "@context": "https://schema.org", "@graph": data }),
});

const named = (name: string, content: string): HeadTag => ({ tag: "meta", attributes: { name, content } });
const property = (name: string, content: string): HeadTag => ({ tag: "meta", attributes: { property: name, content } });

/** Open Graph asks for a language with a territory. */
const territories: Record<Locale, string> = { zh: "zh_CN", en: "en_US" };
