/** One value of a facet in one language. `parent` is set in tree facets only. */
export type FacetValue = { id: string; label: string; parent?: string };

/** A text with a number in it: `{count}`, `{label}` and `{facet}` are filled in. `other` serves every number that has no form of its own. */
export type CountedText = { one?: string; other: string };

/**
 * A question a reader can filter by, such as the industry, in one language. Declared in `data/taxonomy.yaml`; no code names one.
 * Its id is the query key (`?industry=iot`) and the first part of its landing pages (`/en/industry/iot/`).
 */
export type Facet = {
  id: string;
  label: string;
  /** For narrow places; the label where it is absent. */
  short?: string;
  /** A case may hold several values, so that "all of" can be asked. */
  multiple: boolean;
  /** Values have parents. A case holds the most exact ones only; a parent counts the cases below it. */
  tree: boolean;
  /** Has a widget in the bar above the list. */
  promoted: boolean;
  /** How many of its values a card shows; 0 shows none. */
  card: number;
  /** Stands on cards in other sites' pages. */
  embed: boolean;
  /** Its first value stands on share pictures. */
  picture: boolean;
  /** Each value has a page of its own. */
  landing: boolean;
  /** First sentence of those pages. */
  intro?: CountedText;
  /** The question that "cases like mine" asks; absent where it does not ask. */
  similar?: string;
  /** Why a case that shares some of its values is related: `also uses {labels}`. */
  reason?: string;
  /** What the coverage page says of it. */
  coverage?: FacetCoverage;
  /** In the order lists show them; parents stand before their children. */
  values: FacetValue[];
};

/** `inUse` names the number of values in use; `against` is the facet in the columns of a table whose rows are this one's values. */
export type FacetCoverage = {
  inUse?: string;
  against?: { facet: string; title: string; text: string };
  together?: { title: string; none: string };
};

/** What an address says of a facet; the order of the facets is the order in an address. */
export type FacetParam = Pick<Facet, "id" | "multiple">;

/**
 * Value ids by facet id, in source order; a facet without values may be absent, so read it with `idsOf`. In a tree the most exact
 * values only: what stands above them is implied.
 */
export type FacetIds = Readonly<Record<string, readonly string[]>>;

/** What a reader chose: ids by facet, and the facets of which a case must hold all chosen values. */
export type Selection = { values: FacetIds; all: readonly string[] };

export const emptySelection: Selection = { values: {}, all: [] };

/** The ids of one facet; none for a facet that is absent or unknown. */
export const idsOf = (ids: FacetIds, facet: string): readonly string[] =>
  (Object.hasOwn(ids, facet) ? ids[facet] : undefined) ?? [];

/** The label of a value; undefined for a value or facet that the table does not know. */
export const labelOf = (
  facets: readonly Pick<Facet, "id" | "values">[],
  facet: string,
  id: string,
): string | undefined => facets.find((one) => one.id === facet)?.values.find((value) => value.id === id)?.label;

/** The page above that of a case in the breadcrumbs: its first value of the first facet with landing pages, e.g. its industry. */
export const pageAbove = (
  facets: readonly Pick<Facet, "id" | "landing" | "values">[],
  ids: FacetIds,
): { facet: string; value: FacetValue } | undefined => {
  const facet = facets.find((one) => one.landing && idsOf(ids, one.id).length > 0);
  const value = facet?.values.find(({ id }) => id === idsOf(ids, facet.id)[0]);
  return facet && value && { facet: facet.id, value };
};

/** A text for a number in a language: `{count}` and further `{names}` are filled in. */
export const fillCounted = (
  text: CountedText,
  tag: string,
  count: number,
  names: Readonly<Record<string, string>>,
): string => {
  const form = new Intl.PluralRules(tag).select(count) === "one" ? (text.one ?? text.other) : text.other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name === "count" ? String(count) : (names[name] ?? whole),
  );
};

/** Per value the ids that count for it: its own and, in a tree, those below it. Parents stand before their children. */
export const idsWithin = (values: readonly FacetValue[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const within = new Map(values.map(({ id }) => [id, new Set([id])]));
  for (const { id, parent } of [...values].reverse())
    for (const below of within.get(id) ?? []) within.get(parent ?? "")?.add(below);
  return within;
};

/** A value and, in a tree, all values above it, the nearest first. */
export const withAncestors = (values: readonly FacetValue[], id: string): string[] => {
  const parent = values.find((value) => value.id === id)?.parent;
  return parent === undefined ? [id] : [id, ...withAncestors(values, parent)];
};

/** The ids without those that another of them implies: a place without the country it lies in. */
export const withoutAncestors = (values: readonly FacetValue[], ids: readonly string[]): string[] => {
  const implied = new Set(ids.flatMap((id) => withAncestors(values, id).slice(1)));
  return ids.filter((id) => !implied.has(id));
};

/** The values of a facet that at least one case holds and, in a tree, those above them. */
export const heldValues = (
  { id: facet, values }: Pick<Facet, "id" | "values">,
  cases: readonly { facets: FacetIds }[],
): ReadonlySet<string> => {
  const own = new Set(cases.flatMap(({ facets }) => idsOf(facets, facet)));
  return new Set([...own].flatMap((id) => withAncestors(values, id)));
};
