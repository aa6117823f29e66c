import { buildTextIndex } from "../../src/compiler/output/text-index.ts";
import type { CaseText } from "../../src/domain/case-text.ts";
import { labelOf } from "../../src/domain/facet.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { createFacetEngine, searchCases } from "../../src/search/facets/search.ts";
import { addBodies, readTextIndex, type TextIndex } from "../../src/search/index/read.ts";
import { searchText } from "../../src/search/text/search.ts";
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
      return { find: (query: string) => searchText(index, query, "zh").found.map(({ row }) => row), data: () => json };
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

/** `load`: building the index in the browser, bodies included. One answer is a search and the facets over what it finds. */
export type BodyRow = { cases: number; build: number; names: Size; bodies: Size; load: number; timing: Timing };

/** Text and facets together, bodies included. */
export const benchBodies = async (corpus: SyntheticCorpus, most: number): Promise<BodyRow> => {
  const built = await timed(() => filesOf(corpus));
  const { names, bodies } = built.value;
  const { value: index, ms: load } = await timed(() => readFiles(names, bodies));
  const engine = createFacetEngine(corpus.catalog);
  const { han, words } = drawQueries(corpus, 500);
  const queries = han.flatMap((query, i) => [query, words[i] ?? "", `${query} ${words[i] ?? ""}`]);
  const selection = { values: { industry: ["industry-1", "industry-2"], challenge: ["challenge-3"] }, all: [] };
  const ask = (query: string) => {
    const matches = searchText(index, query, "zh").found;
    return searchCases(engine, { selection, matches, sort: "similar", limit: 24 });
  };
  const timing = await timeAnswers(queries, ask, { warmUp: 300, most });
  return { cases: corpus.texts.length, build: built.ms, names: sizeOf(names), bodies: sizeOf(bodies), load, timing };
};

export const indexOf = (corpus: SyntheticCorpus): { index: TextIndex; json: string } => {
  const { names, bodies } = filesOf(corpus);
  return { index: readFiles(names, bodies), json: names };
};

/** `search.json` and `search-bodies.json`. */
const filesOf = ({ texts, tables: { zh, en } }: SyntheticCorpus): { names: string; bodies: string } => {
  const { index, bodies } = buildTextIndex({
    cases: texts,
    values: zh.flatMap(({ id: facet, values }) =>
      values.map(({ id, label, parent }) => ({
        facet,
        id,
        parent,
        labels: { zh: label, en: labelOf(en, facet, id) ?? label },
        otherNames: [],
      })),
    ),
    synonyms: [["K8s", "Kubernetes"]],
    readName: () => [],
    simplify: (character) => character,
  });
  return { names: JSON.stringify(index), bodies: JSON.stringify(bodies) };
};

const readFiles = (names: string, bodies: string): TextIndex => {
  const index = readTextIndex(JSON.parse(names));
  addBodies(index, JSON.parse(bodies));
  return index;
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
