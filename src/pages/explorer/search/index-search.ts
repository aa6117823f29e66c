import type { QueryClient } from "@tanstack/react-query";
import { searchBodiesQuery, searchIndexQuery } from "../../../content/cache.ts";
import type { Catalog } from "../../../domain/customer-case.ts";
import { addRow, emptyBits } from "../../../search/facets/bit-set.ts";
import { addBodies, readTextIndex, type TextIndex } from "../../../search/index/read.ts";
import { explainMatch } from "../../../search/text/explain.ts";
import { searchText } from "../../../search/text/search.ts";
import { suggest } from "../../../search/text/suggest.ts";
import type { Found } from "./scan-catalog.ts";

const indexes = new WeakMap<object, TextIndex | null>();

/**
 * Asks the search index, fetched when first asked. Null when the index does not belong to this catalog or cannot be read; the
 * scan answers then. Rejects with a ContentError when it cannot be fetched.
 */
export async function askIndex(client: QueryClient, catalog: Catalog, query: string): Promise<Found | null> {
  const index = await openIndex(client);
  if (index === null || index.size !== catalog.cases.length) return null;
  const result = searchText(index, query, catalog.lang);
  const bits = emptyBits(index.size);
  for (const row of result.rows) addRow(bits, row);
  return {
    matches: { rows: result.rows, scores: result.scores, bits },
    headings: suggest(index, query, catalog.lang).headings.map(({ row, headingId, heading, lang, company }) => ({
      kind: "heading",
      slug: catalog.cases[row]?.slug ?? "",
      id: headingId,
      text: heading,
      lang,
      company,
    })),
    explain: (row) => explainMatch(index, row, result, catalog.lang),
  };
}

async function openIndex(client: QueryClient): Promise<TextIndex | null> {
  // Without the bodies there is still all that stands on cards and in headings.
  const bodies = client.ensureQueryData(searchBodiesQuery).catch(() => null);
  const file = await client.ensureQueryData(searchIndexQuery);
  if (!indexes.has(file)) {
    const read = readTextIndex(file);
    indexes.set(file, read.ok ? read.value : null);
  }
  const index = indexes.get(file) ?? null;
  const texts = await bodies;
  if (index !== null && texts !== null) addBodies(index, texts);
  return index;
}
