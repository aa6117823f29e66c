import {
  type CaseDetail,
  type CaseSummary,
  type Catalog,
  type HeldFacet,
  type RelatedCase,
  schemaVersion,
} from "../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf, withAncestors } from "../../domain/facet.ts";
import { type Locale, locales, otherLocale } from "../../domain/locale.ts";
import { type SiteContent, siteOfCatalog } from "../site/site-content.ts";
import type { Ledger } from "../vocabulary/ledger.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import type { AssembledCase, CaseText } from "./assemble-case.ts";
import type { Relation } from "./related-cases.ts";
import { statementOf } from "./statement.ts";
import type { OutputFile } from "./write-output.ts";

/** Everything the app reads. The rows of all lists are the same cases in the same order. */
export type Compiled = {
  catalogs: Record<Locale, Catalog>;
  texts: readonly AssembledCase["texts"][];
  details: Record<Locale, readonly CaseDetail[]>;
};

export type CompiledContext = {
  taxonomy: Taxonomy;
  ledger: Ledger;
  relations: ReadonlyMap<string, readonly Relation[]>;
  site?: SiteContent | undefined;
};

/** The finished cases of both languages, in the order given. A case without translation appears in both, in the language it has. */
export const toCompiled = (
  cases: readonly AssembledCase[],
  { taxonomy, ledger, relations, site }: CompiledContext,
): Compiled => {
  const counts = countValues(cases, taxonomy.facets.zh);
  const bySlug = new Map(cases.map((subject) => [subject.slug, subject]));
  const build = (locale: Locale) => {
    const facets = taxonomy.facets[locale];
    const docs = (value: string) => taxonomy.docs.get(value)?.[locale];
    const textOf = (slug: string) => textFor(bySlug.get(slug) as AssembledCase, locale);
    const details = cases.map((subject): CaseDetail => {
      const related = (relations.get(subject.slug) ?? []).map((relation) =>
        toRelated(relation, textOf(relation.slug), facets),
      );
      return toDetail(subject, textFor(subject, locale), related, facets, counts, ledger, docs);
    });
    const summaries = cases.map((subject) => toSummary(subject, textFor(subject, locale), ledger));
    return {
      catalog: { schemaVersion, lang: locale, facets, cases: summaries, ...siteOfCatalog(site, locale) },
      details,
    };
  };
  const [zh, en] = [build("zh"), build("en")];
  return {
    catalogs: { zh: zh.catalog, en: en.catalog },
    texts: cases.map(({ texts }) => texts),
    details: { zh: zh.details, en: en.details },
  };
};

/** The catalog of each language and the page of each case, as minified JSON with keys in one order. */
export function* listPages({ catalogs, details }: Compiled): Generator<OutputFile> {
  for (const locale of locales) {
    yield [`${locale}/catalog.json`, JSON.stringify(catalogs[locale])];
    for (const detail of details[locale]) yield [`${locale}/cases/${detail.slug}.json`, JSON.stringify(detail)];
  }
}

/** Every finished case has a text in one language at least. */
const textFor = ({ texts }: AssembledCase, locale: Locale): CaseText =>
  (texts[locale] ?? texts[otherLocale(locale)]) as CaseText;

const availableLangs = ({ texts }: AssembledCase): Locale[] => locales.filter((lang) => texts[lang]);

const toSummary = (subject: AssembledCase, text: CaseText, ledger: Ledger): CaseSummary => {
  const statement = statementOf(text.sections);
  return {
    slug: subject.slug,
    lang: text.lang,
    availableLangs: availableLangs(subject),
    title: text.title,
    summary: text.summary,
    ...(text.headline === undefined ? {} : { headline: text.headline }),
    logo: text.facts.logo,
    ...(text.figure ? { figure: text.figure } : {}),
    ...(text.cover ? { cover: text.cover } : {}),
    ...(statement ? { statement } : {}),
    facets: subject.facets,
    added: ledger.added.get(subject.slug) ?? null,
    sortName: text.sortName,
  };
};

/** How many cases hold a value, by `facet/id`. */
type Counts = ReadonlyMap<string, number>;

const toDetail = (
  subject: AssembledCase,
  { sortName: _, source, ...text }: CaseText,
  related: RelatedCase[],
  table: readonly Facet[],
  counts: Counts,
  ledger: Ledger,
  docs: (value: string) => string | undefined,
): CaseDetail => {
  const { slug, facets } = text;
  return {
    schemaVersion,
    ...text,
    availableLangs: availableLangs(subject),
    added: ledger.added.get(slug) ?? null,
    heldFacets: table.flatMap((facet) => holdFacet(facet, idsOf(facets, facet.id), counts, docs)),
    related,
    ...(source === undefined ? {} : { source }),
  };
};

const toRelated = ({ slug, shared }: Relation, text: CaseText, facets: readonly Facet[]): RelatedCase => {
  const named = shared.map(({ facet, id }) => ({ facet, id, label: labelOf(facets, facet, id) ?? id }));
  const { lang, title, summary, headline, facts } = text;
  return {
    slug,
    lang,
    title,
    summary,
    ...(headline === undefined ? {} : { headline }),
    logo: facts.logo,
    shared: named,
  };
};

const holdFacet = (
  facet: Facet,
  ids: readonly string[],
  counts: Counts,
  docs: (value: string) => string | undefined,
): HeldFacet[] => {
  if (ids.length === 0) return [];
  const { id, label, landing, embed, picture, reason } = facet;
  const values = ids.map((value) => ({
    id: value,
    label: labelOf([facet], id, value) ?? value,
    count: counts.get(`${id}/${value}`) ?? 0,
    ...withDocs(docs(`${id}/${value}`)),
  }));
  return [{ id, label, landing, embed, picture, ...(reason === undefined ? {} : { reason }), values }];
};

const withDocs = (docs: string | undefined) => (docs === undefined ? {} : { docs });

/** How many cases hold a value or, in a tree, one below it. */
const countValues = (cases: readonly AssembledCase[], table: readonly Facet[]): Counts => {
  const counts = new Map<string, number>();
  for (const { facets } of cases)
    for (const { id: facet, values } of table)
      for (const id of new Set(idsOf(facets, facet).flatMap((own) => withAncestors(values, own))))
        counts.set(`${facet}/${id}`, (counts.get(`${facet}/${id}`) ?? 0) + 1);
  return counts;
};
