import { schemaVersion } from "../../domain/customer-case.ts";
import { asRecord, damaged, type Read } from "../facets/read.ts";
import { createFold, type Fold } from "../text/fold.ts";
import { readNumbers } from "./number-text.ts";
import { readSegments, type SegmentTable } from "./segment-table.ts";
import type { SegmentFile, TokenFile } from "./text-index-file.ts";
import { readTokens, type TokenTable } from "./token-table.ts";

/** A search index in memory. `bodies[n]` is null until its shard is there. */
export type TextIndex = {
  rows: number;
  fold: Fold;
  /** Groups of folded names that mean the same, under each of their names. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  tokens: TokenTable;
  segments: SegmentTable;
  /** Rows of facet value v: `valueRows[v]`. */
  valueRows: readonly Uint32Array[];
  bodySegments: SegmentTable;
  bodies: (TokenTable | null)[];
};

/** More than any casebook has; a damaged number must not ask for all memory. */
const mostRows = 1_000_000;
const mostShards = 65_536;

/** Reads the parsed JSON of `search.json`; answers with an index or with what is wrong. */
export const readTextIndex = (data: unknown): Read<TextIndex> => {
  const steps = readTextIndexSteps(data);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The same in steps of a few milliseconds at ten thousand cases, between which the page may go on. */
export function* readTextIndexSteps(data: unknown): Generator<void, Read<TextIndex>> {
  const file = asRecord(data);
  if (file === null) return damaged("search index");
  if (file["schemaVersion"] !== schemaVersion) {
    return { ok: false, damage: { kind: "version", found: file["schemaVersion"] } };
  }
  const { rows, simplified, synonyms, valueSizes, valueRows, bodyShards } = file;
  if (!isCount(rows) || rows > mostRows) return damaged("rows");
  if (!isCount(bodyShards) || bodyShards < 1 || bodyShards > mostShards) return damaged("bodyShards");
  if (typeof simplified !== "string") return damaged("simplified");
  if (!Array.isArray(synonyms) || !synonyms.every(isGroup)) return damaged("synonyms");
  yield;
  const tokens = tokensIn(file["tokens"]);
  if (tokens === null) return damaged("tokens");
  yield;
  const values =
    typeof valueSizes === "string" && typeof valueRows === "string" ? listRows(valueSizes, valueRows, rows) : null;
  if (values === null) return damaged("valueRows");
  yield;
  const segments = segmentsIn(file["segments"], rows + values.length);
  if (segments === null) return damaged("segments");
  yield;
  const bodySegments = segmentsIn(file["bodySegments"], rows);
  if (bodySegments === null) return damaged("bodySegments");
  return {
    ok: true,
    value: {
      rows,
      fold: createFold(simplified),
      synonyms: groupsByName(synonyms),
      tokens,
      segments,
      valueRows: values,
      bodySegments,
      bodies: new Array<null>(bodyShards).fill(null),
    },
  };
}

/** Adds the parsed JSON of a `search-body-<n>.json` to the index; says what is wrong with it, or null. */
export const addBodyShard = (index: TextIndex, shard: number, data: unknown): Read<null> => {
  const file = asRecord(data);
  if (file === null || !(shard in index.bodies)) return damaged(`body shard ${shard}`);
  if (file["schemaVersion"] !== schemaVersion) {
    return { ok: false, damage: { kind: "version", found: file["schemaVersion"] } };
  }
  const tokens = tokensIn(file["tokens"]);
  if (tokens === null) return damaged(`body shard ${shard}`);
  index.bodies[shard] = tokens;
  return { ok: true, value: null };
};

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isGroup = (group: unknown): group is string[] =>
  Array.isArray(group) && group.every((name) => typeof name === "string");

const tokensIn = (data: unknown): TokenTable | null => {
  const { tokens, sizes, places } = asRecord(data) ?? {};
  const isFile = [tokens, sizes, places].every((part) => typeof part === "string");
  return isFile ? readTokens({ tokens, sizes, places } as TokenFile) : null;
};

const segmentsIn = (data: unknown, owners: number): SegmentTable | null => {
  const { sizes, owners: gaps, bits } = asRecord(data) ?? {};
  const isFile = [sizes, gaps, bits].every((part) => typeof part === "string");
  return isFile ? readSegments({ sizes, owners: gaps, bits } as SegmentFile, owners) : null;
};

const listRows = (sizesText: string, rowsText: string, rows: number): Uint32Array[] | null => {
  const sizes = readNumbers(sizesText);
  const all = readNumbers(rowsText);
  if (sizes === null || all?.length !== sizes.reduce((a, b) => a + b, 0)) return null;
  const lists: Uint32Array[] = [];
  let end = 0;
  for (const size of sizes) {
    const list = all.subarray(end, end + size);
    for (let i = 1; i < list.length; i++) list[i] = (list[i] as number) + (list[i - 1] as number);
    lists.push(list);
    end += size;
  }
  return all.every((row) => row < rows) ? lists : null;
};

const groupsByName = (groups: readonly string[][]): Map<string, string[]> => {
  const byName = new Map<string, string[]>();
  for (const group of groups) {
    for (const name of group)
      byName.set(name, [...(byName.get(name) ?? []), ...group.filter((other) => other !== name)]);
  }
  return byName;
};
