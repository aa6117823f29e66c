import { nearest } from "../../domain/edit-distance.ts";
import { type FacetIds, idsOf, withoutAncestors } from "../../domain/facet.ts";
import type { Path, ReportAt } from "../diagnostics/diagnostic.ts";
import type { Taxonomy } from "./taxonomy.ts";

/**
 * The field `facets:` of a case file: value ids that stand in place of what the row of the facts panel says, or where there is no
 * row. Facets and values that the taxonomy does not know are reported and left out.
 */
export const readSetFacets = (
  data: Record<string, readonly string[]> | undefined,
  { facets }: Taxonomy,
  reportAt: ReportAt,
): FacetIds => {
  const unknown = (path: Path, found: string, known: readonly string[], what: string, whatZh: string) => {
    const near = nearest(found, known);
    const list = near === undefined ? known : [near];
    reportAt("E_FACET_ID", path, { found, what, whatZh, known: list.map((id) => `\`${id}\``).join(", ") });
  };
  const read = Object.entries(data ?? {}).flatMap(([facet, ids]): [string, string[]][] => {
    const values = facets.zh.find(({ id }) => id === facet)?.values;
    if (values === undefined) {
      const known = facets.zh.map(({ id }) => id);
      return unknown(["facets", facet], facet, known, "a facet", "筛选项") ?? [];
    }
    const known = values.map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (!known.includes(id))
        unknown(["facets", facet, index], id, known, `a value of \`${facet}\``, `\`${facet}\` 的值`);
    return [[facet, withoutAncestors(values, [...new Set(ids)])]];
  });
  return Object.fromEntries(read);
};

/** A facet of a case whose values an editor has set: `from` is what the rows say, `to` what counts. */
export type FacetEdit = { slug: string; facet: string; from: readonly string[]; to: readonly string[] };

/** The facets that either language of a case sets, with their values. */
export const setIds = (drafts: readonly { setFacets: FacetIds }[], facet: string): readonly string[] | undefined => {
  const setting = drafts.filter(({ setFacets }) => Object.hasOwn(setFacets, facet));
  return setting.length === 0 ? undefined : [...new Set(setting.flatMap(({ setFacets }) => idsOf(setFacets, facet)))];
};
