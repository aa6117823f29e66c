import { briefSentences, type CaseDetail } from "../../domain/customer-case.ts";
import { type Locale, languageTags } from "../../domain/locale.ts";
import type { Page, PagePicture } from "../pages/page.ts";
import { absolute, type Site } from "../site.ts";

/** A node of the structured data of a page, in the words of schema.org. Nodes name only what the page shows. */
export type JsonLd = Record<string, unknown>;
export type Crumb = { name: string; path: string };
/** The site above this one, which is elsewhere. */
type HomeCrumb = { name: string; url: string };

/** A case as an article of the site about the customer. `lang` is the language of its text. */
export const caseArticle = (
  page: Page,
  item: Pick<CaseDetail, "title" | "summary" | "lang" | "added" | "headline" | "brief" | "company" | "asOf"> & {
    pictures: readonly PagePicture[];
  },
  site: Site,
): JsonLd => ({
  "@type": "Article",
  "@id": `${absolute(site, page.canonical)}#article`,
  mainEntityOfPage: absolute(site, page.canonical),
  headline: item.headline ?? item.title,
  description: item.summary,
  ...(item.brief ? { abstract: briefSentences(item.brief).join(" ") } : {}),
  ...(item.asOf === undefined ? {} : { temporalCoverage: String(item.asOf) }),
  inLanguage: languageTags[item.lang],
  image: item.pictures.map(({ path, width, height }) => ({
    "@type": "ImageObject",
    url: absolute(site, path),
    width,
    height,
  })),
  ...(item.added === null ? {} : { datePublished: item.added }),
  about: organization(item),
  author: publisher(page.locale, site),
  publisher: publisher(page.locale, site),
});

/** The customer, with what the facts of the page say of it. */
const organization = ({
  title,
  company: { brand, local, url, founded } = {},
}: Pick<CaseDetail, "title" | "company">) => {
  const names = [brand, local].filter((name) => name !== undefined && name !== title);
  return {
    "@type": "Organization",
    name: title,
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(url === undefined ? {} : { url }),
    ...(founded === undefined ? {} : { foundingDate: String(founded) }),
  };
};

/** The way down to a page, from the site of the vendor or the list to the page itself. */
export const breadcrumbs = (crumbs: readonly (Crumb | HomeCrumb)[], site: Site): JsonLd => ({
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map((crumb, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name: crumb.name,
    item: "url" in crumb ? crumb.url : absolute(site, crumb.path),
  })),
});

/** A list page with the cases it shows, in order. */
export const collectionPage = (
  page: Page,
  text: { title: string; description: string },
  cases: readonly Crumb[],
  site: Site,
): JsonLd => ({
  "@type": "CollectionPage",
  "@id": absolute(site, page.canonical),
  url: absolute(site, page.canonical),
  name: text.title,
  description: text.description,
  inLanguage: languageTags[page.locale],
  mainEntity: {
    "@type": "ItemList",
    numberOfItems: cases.length,
    itemListElement: cases.map(({ name, path }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      url: absolute(site, path),
    })),
  },
});

const publisher = (locale: Locale, site: Site) => ({
  "@type": "Organization",
  name: site.name[locale],
  url: absolute(site, `${locale}/`),
});
