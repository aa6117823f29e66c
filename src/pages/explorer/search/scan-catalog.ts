import type { Catalog } from "../../../domain/customer-case.ts";
import { labelOf } from "../../../domain/facet.ts";
import { addRow, emptyBits } from "../../../search/facets/bit-set.ts";
import type { MatchSet } from "../../../search/facets/match-set.ts";
import { findRanges } from "../../../search/text/explain.ts";
import { createFold } from "../../../search/text/fold.ts";
import { tokenize } from "../../../search/text/tokenize.ts";
import type { Suggestion } from "../search-box/suggest.ts";
import { createPerCase } from "../state/per-case.ts";
import type { FoundCase } from "./found-case.ts";

const fold = createFold("");
const titleWorth = 12;
const elsewhereWorth = 4;

/** What was found, and what to show of each row found. `headings` in which the text stands are unknown to the scan. */
export type Found = { matches: MatchSet; explain: (row: number) => FoundCase; headings?: Suggestion[] };

/** Title, summary, figure and facet labels of each case, folded once per catalog. */
export const cardTexts = createPerCase(({ facets: table }: Catalog) => {
  return ({ title, summary, figure, facets }) => ({
    title: fold.text(title),
    rest: fold.text(
      [
        summary,
        figure?.label ?? "",
        ...Object.entries(facets).flatMap(([facet, ids]) => ids.map((id) => labelOf(table, facet, id) ?? "")),
      ].join("\n"),
    ),
  });
});

/** Looks for every word of a text in what the cards show. Answers until the search index is there, and where it cannot be had. */
export function scanCatalog(catalog: Catalog, query: string): Found {
  const units = tokenize(fold.text(query));
  const rows: number[] = [];
  const scores: number[] = [];
  const bits = emptyBits(catalog.cases.length);
  for (const [row, { title, rest }] of cardTexts.all(catalog).entries()) {
    const points = units.map(({ text }) =>
      title.includes(text) ? titleWorth : rest.includes(text) ? elsewhereWorth : 0,
    );
    if (points.length === 0 || points.includes(0)) continue;
    rows.push(row);
    scores.push(points.reduce((sum: number, point) => sum + point, 0));
    addRow(bits, row);
  }
  return {
    matches: { rows: Uint32Array.from(rows), scores: Float32Array.from(scores), bits },
    explain: (row) => {
      const { title = "", summary = "" } = catalog.cases[row] ?? {};
      return { title: findRanges(fold, units, title), summary: findRanges(fold, units, summary) };
    },
  };
}
