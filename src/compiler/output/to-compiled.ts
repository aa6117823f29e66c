import {
  type CaseDetail,
  type CaseSummary,
  type Catalog,
  type RelatedCase,
  schemaVersion,
} from "../../domain/customer-case.ts";
import { type FacetKey, facetKeys } from "../../domain/facet.ts";
import { type Locale, locales, otherLocale } from "../../domain/locale.ts";
import type { Ledger } from "../vocabulary/ledger.ts";
import { type Taxonomy, withParents } from "../vocabulary/taxonomy.ts";
import type { AssembledCase, CaseText } from "./assemble-case.ts";
import type { Relation } from "./related-cases.ts";

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
};

/** The finished cases of both languages, in the order given. A case without translation appears in both, in the language it has. */
export const toCompiled = (
  cases: readonly AssembledCase[],
  { taxonomy, ledger, relations }: CompiledContext,
): Compiled => {
  const counts = countValues(cases, taxonomy);
  const bySlug = new Map(cases.map((subject) => [subject.slug, subject]));
  const build = (locale: Locale) => {
    const labels = labelsOf(taxonomy, locale);
    const textOf = (slug: string) => textFor(bySlug.get(slug) as AssembledCase, locale);
    const details = cases.map((subject): CaseDetail => {
      const related = (relations.get(subject.slug) ?? []).map((relation) =>
        toRelated(relation, textOf(relation.slug), labels),
      );
      return toDetail(subject, textFor(subject, locale), related, labels, counts, ledger);
    });
    const summaries = cases.map((subject) => toSummary(subject, textFor(subject, locale), ledger));
    return {
      catalog: { schemaVersion, lang: locale, vocabulary: taxonomy.vocabulary[locale], cases: summaries },
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

/** Every finished case has a text in one language at least. */
const textFor = ({ texts }: AssembledCase, locale: Locale): CaseText =>
  (texts[locale] ?? texts[otherLocale(locale)]) as CaseText;

const availableLangs = ({ texts }: AssembledCase): Locale[] => locales.filter((lang) => texts[lang]);

const toSummary = (subject: AssembledCase, text: CaseText, ledger: Ledger): CaseSummary => ({
  slug: subject.slug,
  lang: text.lang,
  availableLangs: availableLangs(subject),
  title: text.title,
  summary: text.summary,
  logo: text.facts.logo,
  ...(text.figure ? { figure: text.figure } : {}),
  facets: subject.facets,
  added: ledger.added.get(subject.slug) ?? null,
  sortName: text.sortName,
});

type Labels = Record<FacetKey, ReadonlyMap<string, string>>;
type Counts = Record<FacetKey, ReadonlyMap<string, number>>;

const toDetail = (
  subject: AssembledCase,
  { sortName: _, source, ...text }: CaseText,
  related: RelatedCase[],
  labels: Labels,
  counts: Counts,
  ledger: Ledger,
): CaseDetail => {
  const { slug, lang, title, summary, figure, banner, sections, facts, facets } = text;
  return {
    schemaVersion,
    slug,
    lang,
    availableLangs: availableLangs(subject),
    title,
    summary,
    ...(figure ? { figure } : {}),
    added: ledger.added.get(slug) ?? null,
    banner,
    sections,
    facts,
    facets,
    facetLabels: eachFacet((facet) =>
      facets[facet].map((id) => ({
        id,
        label: labels[facet].get(id) as string,
        count: counts[facet].get(id) as number,
      })),
    ),
    related,
    ...(source === undefined ? {} : { source }),
  };
};

const toRelated = ({ slug, shared }: Relation, text: CaseText, labels: Labels): RelatedCase => {
  const named = shared.map(({ facet, id }) => ({ facet, id, label: labels[facet].get(id) as string }));
  return { slug, lang: text.lang, title: text.title, summary: text.summary, logo: text.facts.logo, shared: named };
};

const labelsOf = ({ vocabulary }: Taxonomy, locale: Locale): Labels =>
  eachFacet((facet) => new Map(vocabulary[locale][facet].map(({ id, label }) => [id, label])));

/** How many cases hold a value or, in a tree, one below it. */
const countValues = (cases: readonly AssembledCase[], taxonomy: Taxonomy): Counts =>
  eachFacet((facet) => {
    const counts = new Map<string, number>();
    for (const { facets } of cases)
      for (const id of new Set(facets[facet].flatMap((own) => withParents(own, taxonomy))))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  });

const eachFacet = <T>(build: (facet: FacetKey) => T): Record<FacetKey, T> =>
  Object.fromEntries(facetKeys.map((facet) => [facet, build(facet)])) as Record<FacetKey, T>;
