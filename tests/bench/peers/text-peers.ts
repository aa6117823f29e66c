import { create, insertMultiple, save, search } from "@orama/orama";
import FlexSearch from "flexsearch";
import itemsjs from "itemsjs";
import MiniSearch from "minisearch";
import { type PeerText, pairTokens, type TextPeer } from "./text-peer.ts";

const isLatin = (term: string): boolean => /^[a-z0-9]/.test(term);

export const textPeers: readonly TextPeer[] = [
  {
    name: "MiniSearch",
    note: "pairs; all terms; Latin words as prefixes",
    build: async (texts) => {
      const engine = new MiniSearch<PeerText>({
        fields: ["text"],
        tokenize: pairTokens,
        searchOptions: { combineWith: "AND", prefix: isLatin },
      });
      engine.addAll(texts);
      return { find: (query) => engine.search(query).map(({ id }) => Number(id)), data: () => JSON.stringify(engine) };
    },
  },
  {
    name: "MiniSearch, as it comes",
    note: "default tokenizer; all terms; prefixes",
    build: async (texts) => {
      const engine = new MiniSearch<PeerText>({
        fields: ["text"],
        searchOptions: { combineWith: "AND", prefix: true },
      });
      engine.addAll(texts);
      return { find: (query) => engine.search(query).map(({ id }) => Number(id)), data: () => JSON.stringify(engine) };
    },
  },
  {
    name: "FlexSearch",
    note: "pairs; every term; forward",
    build: async (texts) => {
      const engine = new FlexSearch.Index({ encode: pairTokens, tokenize: "forward" } as never);
      for (const { id, text } of texts) engine.add(id, text);
      const data = async () => {
        const parts: string[] = [];
        await engine.export(((_key: string, part: string | undefined) => void parts.push(part ?? "")) as never);
        return parts.join("");
      };
      return { find: (query) => engine.search(query, { limit: texts.length }) as number[], data };
    },
  },
  {
    name: "Orama",
    note: "pairs; threshold 0; prefixes",
    build: async (texts) => {
      const tokenizer = {
        language: "english",
        normalizationCache: new Map(),
        tokenize: (raw: string) => pairTokens(raw),
      };
      const db = create({ schema: { text: "string" } as const, components: { tokenizer } });
      await insertMultiple(
        db,
        texts.map(({ id, text }) => ({ id: String(id), text })),
        1_000,
      );
      return {
        find: async (query) => {
          const { hits } = await search(db, { term: query, threshold: 0, limit: texts.length });
          return hits.map(({ id }) => Number(id));
        },
        data: () => JSON.stringify(save(db)),
      };
    },
  },
  {
    name: "itemsjs, as it comes",
    note: "its own full-text index; takes no tokenizer",
    build: async (texts) => {
      const engine = itemsjs(structuredClone([...texts]), { searchableFields: ["text"], aggregations: {} });
      return {
        find: (query) => engine.search({ query, per_page: texts.length }).data.items.map(({ id }) => id),
        data: () => JSON.stringify(texts),
      };
    },
  },
  {
    name: "substring scan",
    note: "folded text, every case looked through; no ranking",
    build: async (texts) => {
      const folded = texts.map(({ text }) => text.normalize("NFKC").toLowerCase());
      return {
        find: (query) => folded.flatMap((text, row) => (text.includes(query) ? [row] : [])),
        data: () => JSON.stringify(folded),
      };
    },
  },
];
