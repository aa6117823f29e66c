import type { Facet } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import { type Diagnostic, isError } from "../diagnostics/diagnostic.ts";
import { readSettingsFile } from "../yaml/settings-file.ts";
import { checkTaxonomy, readAliases } from "./check-taxonomy.ts";
import { foldAlias } from "./fold-alias.ts";
import { type FacetData, taxonomyShape, type ValueData } from "./taxonomy-shape.ts";

/** How the values of a facet are read from a row of the facts panel. Names are folded (`foldAlias`). */
export type FacetReader = {
  id: string;
  /** Ids that a name stands for. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Parts values besides commas and semicolons. */
  separator?: RegExp;
  /** What may be left out of a name in a tree: the root it lies below, as in `中国北京` or `Beijing, China`. */
  root?: RegExp;
};

/** `data/taxonomy.yaml` as the compiler uses it. */
export type Taxonomy = {
  facets: Record<Locale, Facet[]>;
  /** Addresses of documentation, by `facet/value`. */
  docs: ReadonlyMap<string, Record<Locale, string>>;
  readers: readonly FacetReader[];
  /** Folded titles of facts rows, with the facet each means; null where it means none. */
  rowTitles: ReadonlyMap<string, string | null>;
  /** Anchor id of a usual heading. */
  headings: ReadonlyMap<string, string>;
  /** Words of one meaning, for the search. */
  synonyms: readonly (readonly string[])[];
};

/** Reads `data/taxonomy.yaml`. The taxonomy is absent when it has errors. */
export const readTaxonomy = (file: string, bytes: Uint8Array): { taxonomy?: Taxonomy; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, taxonomyShape, "E_TAXONOMY");
  if (!settings) return { diagnostics };
  const { data } = settings;
  checkTaxonomy(settings);
  const readers = data.facets.map((facet, index): FacetReader => {
    const separator = separatorOf(facet);
    const root = rootOf(facet);
    return {
      id: facet.id,
      aliases: readAliases(facet, index, settings),
      ...(separator && { separator }),
      ...(root && { root }),
    };
  });
  if (diagnostics.some(isError)) return { diagnostics };
  const taxonomy: Taxonomy = {
    facets: {
      zh: data.facets.map((facet) => toFacet(facet, "zh")),
      en: data.facets.map((facet) => toFacet(facet, "en")),
    },
    docs: new Map(data.facets.flatMap(({ id, values }) => values.flatMap((one) => docsOf(id, one)))),
    readers,
    rowTitles: new Map([
      ...data.otherRows.map((title) => [foldAlias(title), null] as const),
      ...data.facets.flatMap(({ id, rows }) => rows.map((title) => [foldAlias(title), id] as const)),
    ]),
    headings: new Map(
      data.headings.flatMap(({ id, zh, en }) => [...zh, ...en].map((text) => [foldAlias(text), id] as const)),
    ),
    synonyms: data.synonyms,
  };
  return { taxonomy, diagnostics };
};

const docsOf = (facet: string, { id, docs }: ValueData): [string, Record<Locale, string>][] =>
  docs === undefined ? [] : [[`${facet}/${id}`, typeof docs === "string" ? { zh: docs, en: docs } : docs]];

const toFacet = ({ rows: _, separators: __, values, ...shown }: FacetData, locale: Locale): Facet => ({
  ...(inLanguage(shown, locale) as Omit<Facet, "values">),
  values: parentsFirst(values).map(({ id, parent, ...names }) => ({
    id,
    label: names[locale],
    ...(parent === undefined ? {} : { parent }),
  })),
});

/** A copy in which every `{ zh, en }` has become the text of one language. */
const inLanguage = (value: unknown, locale: Locale): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (locale in value) return (value as Record<Locale, unknown>)[locale];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale)]));
};

const parentsFirst = (all: readonly ValueData[]): ValueData[] => {
  const below = (parent: string | undefined): ValueData[] =>
    all.filter((value) => value.parent === parent).flatMap((value) => [value, ...below(value.id)]);
  return below(undefined);
};

/** A word such as `and` parts values only where it stands as a word. */
const separatorOf = ({ separators }: FacetData): RegExp | undefined =>
  separators.length === 0
    ? undefined
    : new RegExp(separators.map((one) => (/^\w+$/.test(one) ? `\\b${one}\\b` : quote(one))).join("|"), "i");

const rootOf = ({ tree, values }: FacetData): RegExp | undefined => {
  if (!tree) return undefined;
  const parents = new Set(values.map(({ parent }) => parent));
  const names = values
    .filter(({ id, parent }) => parent === undefined && parents.has(id))
    .flatMap(({ zh, en }) => [zh, en].map((name) => foldAlias(name)));
  const parts = names.flatMap((name) => {
    const plain = quote(name);
    return /\p{Script=Han}/u.test(name) ? [`^${plain}`] : [`[, ]{0,2}\\b${plain}$`, `^${plain}[, ]+`];
  });
  return parts.length === 0 ? undefined : new RegExp(parts.join("|"), "u");
};

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
