import { type CaseDetail, heldOf } from "../../domain/customer-case.ts";
import { type Facet, idsOf } from "../../domain/facet.ts";

/** What the comparison reads of a case. */
export type Compared = Pick<CaseDetail, "facets" | "heldFacets" | "facts">;

/** A value of a facet; `held[n]` tells whether the n-th case has it. */
export type ValueRow = { id: string; label: string; held: boolean[]; same: boolean };

/** A facet of the cases side by side. `unmapped` holds, per case, names that belong to no known value. */
export type FacetRows = { facet: Facet; values: ValueRow[]; unmapped: string[][]; same: boolean };

/**
 * The union of the cases' values per facet: what all of them hold first, then by the number of holders; equals in the order
 * in which the cases name them. `same` says that no case differs from another.
 */
export function compareFacts(cases: readonly Compared[], table: readonly Facet[]): FacetRows[] {
  return table.map((facet) => {
    const ids = [...new Set(cases.flatMap(({ facets }) => idsOf(facets, facet.id)))];
    const values = ids.map((id) => {
      const held = cases.map(({ facets }) => idsOf(facets, facet.id).includes(id));
      return { id, label: labelIn(cases, facet.id, id), held, same: held.every(Boolean) };
    });
    values.sort((a, b) => holders(b) - holders(a));
    const unmapped = cases.map((item) => unmappedTexts(item, facet.id));
    const first = unmapped[0]?.join("\n") ?? "";
    const same = values.every((value) => value.same) && unmapped.every((texts) => texts.join("\n") === first);
    return { facet, values, unmapped, same };
  });
}

/** A row of the facts panel that no facet covers, such as the author; null where a case has none. */
export type OtherRow = { title: string; contents: (string | null)[]; same: boolean };

/** The remaining facts, joined by their titles, in the order in which the cases bring them. */
export function compareOtherFacts(cases: readonly Compared[]): OtherRow[] {
  const rowsOf = ({ facts }: Compared) => facts.rows.filter(({ facet }) => facet === undefined);
  const titles = [...new Set(cases.flatMap((item) => rowsOf(item).map(({ title }) => title)))];
  return titles.map((title) => {
    const contents = cases.map((item) => rowsOf(item).find((row) => row.title === title)?.content ?? null);
    return { title, contents, same: new Set(contents).size === 1 };
  });
}

const holders = ({ held }: ValueRow): number => held.filter(Boolean).length;

const labelIn = (cases: readonly Compared[], facet: string, id: string): string => {
  const labels = cases.flatMap((item) => heldOf(item, facet));
  return labels.find((value) => value.id === id)?.label ?? id;
};

const unmappedTexts = ({ facts }: Compared, facet: string): string[] =>
  facts.rows
    .filter((row) => row.facet === facet)
    .flatMap(({ values = [] }) => values.filter(({ id }) => id === null).map(({ text }) => text));
