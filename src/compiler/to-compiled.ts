import {
  type CaseDetail,
  type CaseSummary,
  type Catalog,
  type RelatedCase,
  schemaVersion,
} from "../model/customer-case.ts";
import { type FacetKey, facetKeys } from "../model/facet.ts";
import { type Locale, locales, otherLocale } from "../model/locale.ts";
import type { AssembledCase, CaseText } from "./assemble-case.ts";
import type { Ledger } from "./ledger.ts";
import { type Relation, relateCases } from "./related-cases.ts";
import { type Taxonomy, withParents } from "./taxonomy.ts";

/** Everything the app reads, as objects. */
export type Compiled = { catalogs: Record<Locale, Catalog>; details: Record<Locale, CaseDetail[]> };

/** The finished cases of both languages, in the order given. A case without translation appears in both, in the language it has. */
export const toCompiled = (
  cases: readonly AssembledCase[],
  taxonomy: Taxonomy,
  ledger: Ledger,
  relations = relateCases(cases),
): Compiled => {
  const counts = countValues(cases, taxonomy);
  const bySlug = new Map(cases.map((subject) => [subject.slug, subject]));
  const build = (locale: Locale) => {
    const labels = labelsOf(taxonomy, locale);
    const details = cases.flatMap((subject) => {
      const text = textFor(subject, locale);
      if (!text) return [];
      const near = relations.get(subject.slug) ?? [];
      const signature = signDetail(subject, near, counts, ledger, (slug) => identify(bySlug.get(slug)?.texts, locale));
      return [
        remember(text, locale, signature, () => {
          const related = near.flatMap((relation) => toRelated(relation, bySlug, locale, labels));
          return toDetail(subject, text, related, labels, counts, ledger);
        }),
      ];
    });
    const summaries = cases.flatMap((subject) => {
      const text = textFor(subject, locale);
      return text ? [toSummary(subject, text, ledger)] : [];
    });
    return {
      catalog: { schemaVersion, lang: locale, vocabulary: taxonomy.vocabulary[locale], cases: summaries },
      details,
    };
  };
  const [zh, en] = [build("zh"), build("en")];
  return { catalogs: { zh: zh.catalog, en: en.catalog }, details: { zh: zh.details, en: en.details } };
};

const details = new WeakMap<CaseText, Map<Locale, { signature: string; detail: CaseDetail }>>();

/** The page made before from the same text, if all that other cases lend it is the same: in dev, an edit remakes few pages. */
const remember = (text: CaseText, locale: Locale, signature: string, build: () => CaseDetail): CaseDetail => {
  const pages = details.get(text) ?? new Map();
  const known = pages.get(locale);
  if (known?.signature === signature) return known.detail;
  const detail = build();
  details.set(text, pages.set(locale, { signature, detail }));
  return detail;
};

const signDetail = (
  { slug, facets, texts }: AssembledCase,
  near: readonly Relation[],
  counts: Counts,
  ledger: Ledger,
  identityOf: (slug: string) => number,
): string =>
  [
    ledger.added.get(slug),
    locales.filter((lang) => texts[lang]),
    facetKeys.map((facet) => facets[facet].map((id) => `${id} ${counts[facet].get(id)}`)),
    near.map((relation) => [identityOf(relation.slug), relation.shared.map(({ facet, id }) => `${facet}/${id}`)]),
  ].join(";");

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

/** A number of its own for the text that a locale shows; 0 for none. */
const identify = (texts: AssembledCase["texts"] | undefined, locale: Locale): number => {
  const text = texts && textFor({ texts }, locale);
  if (!text) return 0;
  const identity = identities.get(text) ?? ++lastIdentity;
  identities.set(text, identity);
  return identity;
};

const textFor = ({ texts }: Pick<AssembledCase, "texts">, locale: Locale): CaseText | undefined =>
  texts[locale] ?? texts[otherLocale(locale)];

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
      facets[facet].map((id) => ({ id, label: labels[facet].get(id) ?? id, count: counts[facet].get(id) ?? 0 })),
    ),
    related,
    ...(source === undefined ? {} : { source }),
  };
};

const toRelated = (
  { slug, shared }: Relation,
  bySlug: ReadonlyMap<string, AssembledCase>,
  locale: Locale,
  labels: Labels,
): RelatedCase[] => {
  const subject = bySlug.get(slug);
  const text = subject && textFor(subject, locale);
  if (!text) return [];
  const named = shared.map(({ facet, id }) => ({ facet, id, label: labels[facet].get(id) ?? id }));
  return [{ slug, lang: text.lang, title: text.title, summary: text.summary, logo: text.facts.logo, shared: named }];
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
