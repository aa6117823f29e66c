import { escapeJson, escapeMarkup } from "../../domain/escape-markup.ts";
import { type Locale, languageTags, locales, otherLocale } from "../../domain/locale.ts";
import type { Page, PagePicture } from "../pages/page.ts";
import { absolute, type Site } from "../site.ts";

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
 * The complete head of a page as HTML, in the order: title, description, robots, canonical, languages, feed, Open Graph, Twitter card,
 * structured data. Addresses are absolute. Theme colours are in `index.html`, since they are the same on every page.
 */
export const renderHead = (page: Page, text: PageText, site: Site): string =>
  [
    `<title>${escapeMarkup(text.title)}</title>`,
    element("meta", { name: "description", content: text.description }),
    ...(page.indexed ? [] : [element("meta", { name: "robots", content: "noindex, follow" })]),
    element("link", { rel: "canonical", href: absolute(site, page.canonical) }),
    ...languageLinks(page, site),
    element("link", {
      rel: "alternate",
      type: "application/atom+xml",
      title: site.name[page.locale],
      href: absolute(site, `${page.locale}/feed.xml`),
    }),
    ...openGraph(page, text, site).map(([property, content]) => element("meta", { property, content })),
    element("meta", { name: "twitter:card", content: "summary_large_image" }),
    ...(text.data.length > 0 ? [structuredData(text.data)] : []),
  ].join("");

const element = (tag: "meta" | "link", attributes: Record<string, string>): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join("")}>`;

/** Every language of a page, itself included, and the one for all others; the same on each of them, so links are returned. */
const languageLinks = ({ alternates, fallback }: Page, site: Site): string[] =>
  [...locales.map((locale) => [languageTags[locale], alternates[locale]]), ["x-default", fallback]].flatMap(
    ([hreflang = "", path]) =>
      path === undefined ? [] : [element("link", { rel: "alternate", hreflang, href: absolute(site, path) })],
  );

const openGraph = (page: Page, text: PageText, site: Site): [property: string, content: string][] => {
  const { picture } = text;
  const other = otherLocale(page.locale);
  return [
    ["og:type", text.kind],
    ["og:site_name", site.name[page.locale]],
    ["og:title", text.title],
    ["og:description", text.description],
    ["og:url", absolute(site, page.canonical)],
    ["og:locale", territories[page.locale]],
    ...(page.alternates[other] === undefined ? [] : [["og:locale:alternate", territories[other]] as [string, string]]),
    ["og:image", absolute(site, picture.path)],
    ["og:image:type", "image/png"],
    ["og:image:width", String(picture.width)],
    ["og:image:height", String(picture.height)],
    ["og:image:alt", picture.alt],
    ...(text.published === undefined ? [] : [["article:published_time", text.published] as [string, string]]),
  ];
};

const structuredData = (data: PageText["data"]): string =>
  `<script type="application/ld+json">${escapeJson({ "@context": "https://schema.org", "@graph": data })}</script>`;

/** Open Graph asks for a language with a territory. */
const territories: Record<Locale, string> = { zh: "zh_CN", en: "en_US" };
