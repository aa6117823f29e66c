import { type CaseSummary, type Catalog, schemaVersion } from "../../domain/customer-case.ts";
import type { FacetKey, Vocabulary } from "../../domain/facet.ts";
import type { Locale } from "../../domain/locale.ts";
import { writeNumbers } from "../index/number-text.ts";
import { perFacet } from "./per-facet.ts";
import { dayNumber, readCatalog } from "./read-catalog.ts";

/** More cases than this travel as a list file and shards; fewer as one catalog. */
export const mostInCatalog = 500;
export const cardsPerShard = 64;

/**
 * The list of a large casebook, what filtering and sorting need and no card text. JSON; row r is the rth case in the order
 * "recommended".
 * - `slugs`: one per row, parted by line feeds.
 * - `langs`: per row one digit, 0 zh only, 1 en only, 2 both shown in zh, 3 both shown in en.
 * - `added`: per row days since 1970-01-01 plus 1, or 0 where unknown (`number-text.ts`).
 * - `names`: the rows in the order of their names (`number-text.ts`).
 * - `facets[key].sizes`: per row how many values it holds; `.values`: those values, as places in the vocabulary, row after
 *   row in source order, most exact places only (both `number-text.ts`).
 * - `shardSize`: the texts of rows k · shardSize onwards are in shard k.
 * Columns rather than postings: at 10,000 cases both weigh the same with brotli (57 and 55 kB, `npm run bench`), but columns
 * keep the order in which a card shows its values, and reading them builds the postings in some 10 ms.
 */
export type ListFile = {
  schemaVersion: number;
  lang: Locale;
  shardSize: number;
  vocabulary: Vocabulary;
  slugs: string;
  langs: string;
  added: string;
  names: string;
  facets: Record<FacetKey, { sizes: string; values: string }>;
};

/** What only a card shows. */
export type CardText = Pick<CaseSummary, "title" | "summary" | "logo" | "figure" | "sortName">;
export type CardShard = { schemaVersion: number; cards: CardText[] };

export const writeList = (catalog: Catalog): { list: ListFile; shards: CardShard[] } => {
  const { cases, vocabulary, lang } = catalog;
  const columns = readCatalog(catalog);
  const facets = perFacet((key) => {
    const { starts, values } = columns.facets[key];
    return {
      sizes: writeNumbers(starts.slice(1).map((end, row) => end - (starts[row] as number))),
      values: writeNumbers(values),
    };
  });
  const list: ListFile = {
    schemaVersion,
    lang,
    shardSize: cardsPerShard,
    vocabulary,
    slugs: cases.map(({ slug }) => slug).join("\n"),
    langs: cases.map(languageDigit).join(""),
    added: writeNumbers(cases.map(({ added }) => dayNumber(added) + 1)),
    names: writeNumbers(columns.byName),
    facets,
  };
  const shards: CardShard[] = [];
  for (let row = 0; row < cases.length; row += cardsPerShard) {
    shards.push({ schemaVersion, cards: cases.slice(row, row + cardsPerShard).map(cardText) });
  }
  return { list, shards };
};

const languageDigit = ({ lang, availableLangs }: CaseSummary): number =>
  (availableLangs.length > 1 ? 2 : 0) + (lang === "zh" ? 0 : 1);

const cardText = ({ title, summary, logo, figure, sortName }: CaseSummary): CardText => ({
  title,
  summary,
  logo,
  ...(figure === undefined ? {} : { figure }),
  sortName,
});
