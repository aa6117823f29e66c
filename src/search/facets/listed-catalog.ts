import { type CaseSummary, schemaVersion } from "../../domain/customer-case.ts";
import type { ListedCatalog } from "./is-listed.ts";
import type { CardText } from "./list-file.ts";
import { type CaseList, summaryOf } from "./read-list.ts";

export const catalogOfList = (list: CaseList): ListedCatalog => {
  const { lang, vocabulary, columns } = list;
  const cases = columns.slugs.map((_, row) => summaryOf(list, row, noText));
  return { schemaVersion, lang, vocabulary, cases, list, filled: new Set() };
};

/**
 * Puts the texts of a shard into the summaries that are there already: whoever holds one sees its text from now on. A shard that
 * does not fit the list is of another build; false then, and nothing is changed.
 */
export const fillShard = (
  { cases, list, filled }: ListedCatalog,
  shard: number,
  texts: readonly CardText[],
): boolean => {
  const start = shard * list.shardSize;
  const summaries: CaseSummary[] = cases.slice(start, start + list.shardSize);
  if (summaries.length !== texts.length) return false;
  for (const [place, summary] of summaries.entries()) Object.assign(summary, texts[place]);
  filled.add(shard);
  return true;
};

const noText: CardText = { title: "", summary: "", logo: { monogram: "", tone: 0 }, sortName: "" };
