import type { CountedText, Facet, FacetCoverage } from "../../domain/facet.ts";
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

const toFacet = (data: FacetData, locale: Locale): Facet => {
  const { id, multiple, tree, promoted, card, embed, picture, landing } = data;
  return {
    id,
    label: data.label[locale],
    ...(data.short && { short: data.short[locale] }),
    multiple,
    tree,
    promoted,
    card,
    embed,
    picture,
    landing,
    ...(data.intro && { intro: toCounted(data.intro[locale]) }),
    ...(data.similar && { similar: data.similar[locale] }),
    ...(data.reason && { reason: data.reason[locale] }),
    ...(data.coverage && { coverage: toCoverage(data.coverage, locale) }),
    values: parentsFirst(data.values).map((value) => ({
      id: value.id,
      label: value[locale],
      ...(value.parent === undefined ? {} : { parent: value.parent }),
    })),
  };
};

const toCounted = (text: NonNullable<FacetData["intro"]>["zh"]): CountedText =>
  typeof text === "string"
    ? { other: text }
    : { ...(text.one === undefined ? {} : { one: text.one }), other: text.other };

const toCoverage = (
  { inUse, against, together }: NonNullable<FacetData["coverage"]>,
  locale: Locale,
): FacetCoverage => ({
  ...(inUse && { inUse: inUse[locale] }),
  ...(against && { against: { facet: against.facet, title: against.title[locale], text: against.text[locale] } }),
  ...(together && { together: { title: together.title[locale], none: together.none[locale] } }),
});

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
