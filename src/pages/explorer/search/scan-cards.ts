import type { CaseSummary, Catalog } from "../../../domain/customer-case.ts";
import { idsOf, labelOf } from "../../../domain/facet.ts";
import type { TextMatches } from "../../../search/facets/filters.ts";

const titleScore = 3;
const otherScore = 1;

/** Finds the cases whose cards show every word of a text. Used until the search index is loaded, and when it cannot be loaded. */
export function scanCards(catalog: Catalog, query: string): TextMatches {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return catalog.cases.flatMap((item, row) => {
    const [title, rest] = [fold(item.title), fold(cardText(catalog, item))];
    const scores = words.map((word) => (title.includes(word) ? titleScore : rest.includes(word) ? otherScore : 0));
    return words.length === 0 || scores.includes(0)
      ? []
      : [{ row, score: scores.reduce((sum: number, score) => sum + score, 0) }];
  });
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const cardText = ({ facets }: Catalog, { headline, summary, figure, facets: held }: CaseSummary): string =>
  [
    headline ?? "",
    summary,
    figure?.label ?? "",
    ...facets.flatMap(({ id }) => idsOf(held, id).map((value) => labelOf(facets, id, value) ?? "")),
  ].join("\n");
