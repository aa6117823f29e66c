import type { QueryClient } from "@tanstack/react-query";
import { searchIndexQuery } from "../../../content/cache.ts";
import type { Catalog } from "../../../domain/customer-case.ts";
import { createAnswerSoon } from "../../../search/facets/answer-soon.ts";
import { addBodyShard, readTextIndexSteps, type TextIndex } from "../../../search/index/text-index.ts";
import { fieldBit } from "../../../search/index/text-index-file.ts";
import { findRanges } from "../../../search/text/explain-match.ts";
import { type Via, vias } from "../../../search/text/field-worth.ts";
import { missingShards, planQuery } from "../../../search/text/plan-query.ts";
import { searchSteps, type TextMatches } from "../../../search/text/search-text.ts";
import type { FoundVia } from "./found-case.ts";
import type { Found } from "./scan-catalog.ts";

const indexes = new WeakMap<object, Promise<TextIndex | null>>();
const answerSoon = createAnswerSoon();

/**
 * Asks the search index, fetched when first asked. Null when a later question overtook this one, or when the index does not
 * belong to this catalog or cannot be read; the scan answers then. Rejects with a ContentError when it cannot be fetched.
 */
export async function askIndex(client: QueryClient, catalog: Catalog, query: string): Promise<Found | null> {
  const index = await openIndex(client);
  if (index === null || index.rows !== catalog.cases.length) return null;
  const plan = planQuery(index, query);
  await Promise.all(missingShards(index, plan).map((shard) => fetchShard(client, index, shard)));
  const matches = await answerSoon(searchSteps(index, plan, catalog.lang));
  if (matches === null) return null;
  const { fold } = index;
  const viaOf = new Map(Array.from(matches.rows, (row, i) => [row, vias[matches.via[i] ?? 0] ?? "text"]));
  return {
    matches,
    headed: headedRows(matches),
    explain: (row) => {
      const { title = "", summary = "" } = catalog.cases[row] ?? {};
      const via = spoken[viaOf.get(row) ?? "text"];
      return {
        title: findRanges(fold, matches.marks, title),
        summary: findRanges(fold, matches.marks, summary),
        passage: { fold, marks: matches.marks },
        ...(via && { via }),
      };
    },
  };
}

/** Cases whose headings may be suggested: at most this many are looked at. */
const mostHeaded = 3;
const inHeading = fieldBit("heading", "zh") | fieldBit("heading", "en");

function headedRows({ rows, scores, fields }: TextMatches): number[] {
  const places = [...rows.keys()].filter((i) => ((fields[i] ?? 0) & inHeading) !== 0);
  return places
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, mostHeaded)
    .flatMap((i) => rows[i] ?? []);
}

/** Roundabouts worth a word; the others explain themselves on the card. */
const spoken: Partial<Record<Via, FoundVia>> = {
  reading: "reading",
  "other-language": "other-language",
  synonym: "synonym",
  misspelling: "misspelling",
};

async function openIndex(client: QueryClient): Promise<TextIndex | null> {
  const data = await client.ensureQueryData(searchIndexQuery);
  const known = indexes.get(data) ?? readSoon(data);
  indexes.set(data, known);
  return known;
}

/** Parsing the file was a task of its own; so is each step of reading it. */
async function readSoon(data: object): Promise<TextIndex | null> {
  const read = await createAnswerSoon(0)(readTextIndexSteps(data));
  return read?.ok ? read.value : null;
}

async function fetchShard(client: QueryClient, index: TextIndex, shard: number): Promise<void> {
  addBodyShard(index, shard, await client.ensureQueryData({ queryKey: ["content", `search-body-${shard}.json`] }));
}
