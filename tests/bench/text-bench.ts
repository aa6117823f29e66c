import { emptySelection } from "../../src/domain/facet.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { perFacet } from "../../src/search/facets/per-facet.ts";
import { readCatalog } from "../../src/search/facets/read-catalog.ts";
import { createExplorer, queryCases } from "../../src/search/facets/search-cases.ts";
import { buildTextIndex } from "../../src/search/index/build-text-index.ts";
import { addBodyShard, readTextIndex, type TextIndex } from "../../src/search/index/text-index.ts";
import type { CaseText } from "../../src/search/index/text-index-file.ts";
import { planQuery } from "../../src/search/text/plan-query.ts";
import { searchText, type TextMatches } from "../../src/search/text/search-text.ts";
import { type Size, sizeOf, type Timing, timeAnswers, timed } from "./measure.ts";
import type { PeerText } from "./peers/text-peer.ts";
import { textPeers } from "./peers/text-peers.ts";
import { createRandom, pick, type Random, wholeBetween } from "./random.ts";
import type { SyntheticCorpus } from "./synthetic-corpus.ts";

/** `recall` and `precision`: shares over Chinese queries of two to four characters, against substring truth. */
export type TextRow = {
  name: string;
  note: string;
  cases: number;
  build: number;
  size: Size;
  recall: number;
  precision: number;
  han: Timing;
  words: Timing;
};

/** Names and summaries of all, both languages: the same texts and queries for everybody. */
export const benchText = async (corpus: SyntheticCorpus, most: number): Promise<TextRow[]> => {
  const texts = corpus.texts.map(
    (item, id): PeerText => ({
      id,
      text: locales.map((lang) => `${item.texts[lang]?.title} 。 ${item.texts[lang]?.summary}`).join(" 。 "),
    }),
  );
  const { han, words } = drawQueries(corpus, 300);
  const truth = han
    .slice(0, 90)
    .map((query) => new Set(texts.flatMap(({ text, id }) => (text.includes(query) ? [id] : []))));
  const ours = {
    name: "casebook",
    note: "ranked, with synonyms, both languages",
    build: async () => {
      const { index, json } = indexOf(corpus);
      return { find: (query: string) => [...searchText(index, planQuery(index, query), "zh").rows], data: () => json };
    },
  };
  const rows: TextRow[] = [];
  for (const peer of [ours, ...textPeers]) {
    const { value: ready, ms: build } = await timed(() => peer.build(texts));
    let [found, right, wanted] = [0, 0, 0];
    for (const [i, expected] of truth.entries()) {
      const rowsFound = new Set(await ready.find(han[i] ?? ""));
      found += rowsFound.size;
      wanted += expected.size;
      right += [...rowsFound].filter((row) => expected.has(row)).length;
    }
    const row = {
      name: peer.name,
      note: peer.note,
      cases: texts.length,
      build,
      size: sizeOf(await ready.data()),
      recall: right / wanted,
      precision: found === 0 ? 1 : right / found,
      han: await timeAnswers(han, ready.find, { warmUp: 100, most }),
      words: await timeAnswers(words, ready.find, { warmUp: 100, most }),
    };
    rows.push(row);
    console.log(
      `  ${row.name}: recall ${row.recall.toFixed(3)}, precision ${row.precision.toFixed(3)}, ${row.han.median.toFixed(2)} ms`,
    );
  }
  return rows;
};

/** `bodies`: the shards of the bodies together; `largestShard` of them. One answer is a search and the facets over what it finds. */
export type BodyRow = {
  cases: number;
  build: number;
  core: Size;
  load: number;
  bodies: number;
  largestShard: number;
  timing: Timing;
};

/** Text and facets together, bodies included. */
export const benchBodies = async (corpus: SyntheticCorpus, most: number): Promise<BodyRow> => {
  const built = await timed(() => indexOf(corpus));
  const { index, json, shards } = built.value;
  const { ms: load } = await timed(() => readTextIndex(JSON.parse(json)));
  const explorer = createExplorer(readCatalog(corpus.catalog));
  const { han, words } = drawQueries(corpus, 500);
  const queries = han.flatMap((query, i) => [query, words[i] ?? "", `${query} ${words[i] ?? ""}`]);
  const selection = emptySelection();
  selection.values.industry = ["industry-1", "industry-2"];
  selection.values.challenge = ["challenge-3"];
  const ask = (query: string) => {
    const matches: TextMatches = searchText(index, planQuery(index, query), "zh");
    return queryCases(explorer, { selection, matches, sort: "similar", offset: 0, limit: 24 });
  };
  const sizes = shards.map((shard) => Buffer.from(shard)).map((bytes) => bytes.length);
  const timing = await timeAnswers(queries, ask, { warmUp: 300, most });
  return {
    cases: corpus.texts.length,
    build: built.ms,
    core: sizeOf(json),
    load,
    bodies: sizes.reduce((a, b) => a + b, 0),
    largestShard: sizes.reduce((a, b) => Math.max(a, b), 0),
    timing,
  };
};

export const indexOf = (corpus: SyntheticCorpus): { index: TextIndex; json: string; shards: string[] } => {
  const { index, body } = buildTextIndex({
    cases: corpus.texts,
    vocabulary: corpus.vocabularies,
    otherNames: perFacet(() => ({})),
    synonyms: [["K8s", "Kubernetes"]],
    readName: () => [],
    simplify: (character) => character,
  });
  const json = JSON.stringify(index);
  const shards = body.map((shard) => JSON.stringify(shard));
  const read = readTextIndex(JSON.parse(json));
  if (!read.ok) throw new Error(`The index just built does not read: ${JSON.stringify(read.damage)}.`);
  for (const [shard, data] of shards.entries()) addBodyShard(read.value, shard, JSON.parse(data));
  return { index: read.value, json, shards };
};

/** Two to four Han characters, and words or beginnings of words, as they stand in some case. */
export const drawQueries = (corpus: SyntheticCorpus, size: number): { han: string[]; words: string[] } => {
  const random = createRandom(11);
  const draw = (lang: Locale, pattern: RegExp, cut: (run: string, random: Random) => string): string[] =>
    Array.from({ length: size }, () => {
      const runs = textOf(pick(random, corpus.texts).texts[lang]).match(pattern) ?? [];
      return cut(pick(random, runs), random);
    });
  return {
    han: draw("zh", /\p{Script=Han}{4,}/gu, (run) => {
      const length = wholeBetween(random, 2, 4);
      const from = wholeBetween(random, 0, run.length - length);
      return run.slice(from, from + length);
    }),
    words: draw("en", /[a-z]{4,}/g, (run) => run.slice(0, wholeBetween(random, 3, run.length))),
  };
};

const textOf = (text: CaseText | undefined): string => (text === undefined ? "" : `${text.title}。${text.summary}`);
