import type { CaseSummary, Catalog } from "../../domain/customer-case.ts";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import { type Facet, idsOf, labelOf } from "../../domain/facet.ts";
import { type Locale, languageTags, punctuation } from "../../domain/locale.ts";
import { absolute, type Site } from "../site.ts";

const newest = 100;

/**
 * The Atom feed (RFC 4287) of the cases written in one language, newest first, at most 100. Dates are the days on which cases
 * joined the casebook; a case without a day is left out, and the feed's own date is that of its newest entry, so equal content
 * gives equal bytes.
 */
export const buildFeed = (
  { lang: locale, cases, facets }: Catalog,
  texts: { title: string; description: string },
  site: Site,
): string => {
  const dated = cases
    .flatMap((item) => (item.added !== null && item.lang === locale ? [{ item, added: item.added }] : []))
    .sort((a, b) => (a.added === b.added ? 0 : a.added < b.added ? 1 : -1))
    .slice(0, newest);
  const self = absolute(site, `${locale}/feed.xml`);
  const home = absolute(site, `${locale}/`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[locale]}">`,
    `<id>${escapeMarkup(self)}</id>`,
    `<title>${escapeMarkup(texts.title)}</title>`,
    `<subtitle>${escapeMarkup(texts.description)}</subtitle>`,
    `<updated>${midnight(dated[0]?.added ?? "1970-01-01")}</updated>`,
    `<author><name>${escapeMarkup(site.name[locale])}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(home)}"/>`,
    ...dated.map(({ item, added }) => entry(locale, item, added, facets, site)),
    "</feed>\n",
  ].join("\n");
};

const entry = (locale: Locale, item: CaseSummary, added: string, facets: readonly Facet[], site: Site): string => {
  const address = escapeMarkup(absolute(site, `${locale}/cases/${item.slug}/`));
  const categories = facets.flatMap(({ id: facet }) =>
    idsOf(item.facets, facet).map((id) => {
      const label = escapeMarkup(labelOf(facets, facet, id) ?? id);
      return `<category scheme="${facet}" term="${escapeMarkup(id)}" label="${label}"/>`;
    }),
  );
  const title = item.headline === undefined ? item.title : item.title + punctuation[item.lang].colon + item.headline;
  return [
    "<entry>",
    `<id>${address}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<published>${midnight(added)}</published>`,
    `<updated>${midnight(added)}</updated>`,
    `<summary>${escapeMarkup(item.summary)}</summary>`,
    ...categories,
    "</entry>",
  ].join("");
};

const midnight = (day: string) => `${day}T00:00:00Z`;
