import { type CaseSummary, schemaVersion } from "../../domain/customer-case.ts";
import { type FacetIds, type FacetKey, type FacetValue, facetKeys, type Vocabulary } from "../../domain/facet.ts";
import { isLocale, type Locale } from "../../domain/locale.ts";
import { readNumbers } from "../index/number-text.ts";
import type { CaseColumns, FacetColumn } from "./case-table.ts";
import type { CardText } from "./list-file.ts";
import { perFacet } from "./per-facet.ts";
import { asRecord, damaged, type Read } from "./read.ts";

/** A list file read: the columns to explore and what, with a card's text, makes a summary. */
export type CaseList = {
  lang: Locale;
  vocabulary: Vocabulary;
  columns: CaseColumns;
  shardSize: number;
  langs: readonly WrittenIn[];
};

/** Reads the parsed JSON of a list file. Whatever it is given, it answers with a list or with what is wrong. */
export const readList = (data: unknown): Read<CaseList> => {
  const file = asRecord(data);
  if (file === null) return damaged("list");
  if (file["schemaVersion"] !== schemaVersion) {
    return { ok: false, damage: { kind: "version", found: file["schemaVersion"] } };
  }
  const { lang, shardSize, slugs, langs } = file;
  if (!isLocale(lang)) return damaged("lang");
  if (typeof shardSize !== "number" || !(shardSize >= 1) || !Number.isInteger(shardSize)) return damaged("shardSize");
  const vocabulary = readVocabulary(file["vocabulary"]);
  if (vocabulary === null) return damaged("vocabulary");
  if (typeof slugs !== "string") return damaged("slugs");
  const rows = slugs === "" ? [] : slugs.split("\n");
  if (rows.includes("")) return damaged("slugs");
  if (typeof langs !== "string" || langs.length !== rows.length || /[^0-3]/.test(langs)) return damaged("langs");
  const added = readColumn(file["added"], rows.length);
  if (added === null) return damaged("added");
  const byName = readColumn(file["names"], rows.length);
  if (byName === null || !isPermutation(byName)) return damaged("names");
  const facets = perFacet((key) => readFacet(asRecord(file["facets"])?.[key], vocabulary[key], rows.length));
  const broken = facetKeys.find((key) => facets[key] === null);
  if (broken !== undefined) return damaged(`facets.${broken}`);
  return {
    ok: true,
    value: {
      lang,
      vocabulary,
      shardSize,
      langs: Array.from(langs, (digit) => languages[Number(digit)] as WrittenIn),
      columns: {
        slugs: rows,
        added: Int32Array.from(added, (day) => day - 1),
        byName,
        facets: facets as Record<FacetKey, FacetColumn>,
      },
    },
  };
};

/** Reads the parsed JSON of a shard of card texts. */
export const readShard = (data: unknown): Read<CardText[]> => {
  const file = asRecord(data);
  if (file === null) return damaged("shard");
  if (file["schemaVersion"] !== schemaVersion) {
    return { ok: false, damage: { kind: "version", found: file["schemaVersion"] } };
  }
  const { cards } = file;
  return Array.isArray(cards) && cards.every(isCardText) ? { ok: true, value: cards } : damaged("cards");
};

/** The summary of a row, put together from the list and the text of its card. */
export const summaryOf = ({ columns, langs }: CaseList, row: number, text: CardText): CaseSummary => {
  const day = columns.added[row] as number;
  return {
    slug: columns.slugs[row] as string,
    ...(langs[row] as WrittenIn),
    ...text,
    facets: perFacet((key): FacetIds[FacetKey] => {
      const { starts, values } = columns.facets[key];
      return [...values.subarray(starts[row], starts[row + 1])].map(
        (value) => columns.facets[key].ids[value] as string,
      );
    }),
    added: day < 0 ? null : new Date(day * 86_400_000).toISOString().slice(0, 10),
  };
};

type WrittenIn = Pick<CaseSummary, "lang" | "availableLangs">;

/** By the digit in `langs`. */
const languages: readonly WrittenIn[] = [
  { lang: "zh", availableLangs: ["zh"] },
  { lang: "en", availableLangs: ["en"] },
  { lang: "zh", availableLangs: ["zh", "en"] },
  { lang: "en", availableLangs: ["zh", "en"] },
];

const readColumn = (text: unknown, length: number): Uint32Array | null => {
  const numbers = typeof text === "string" ? readNumbers(text) : null;
  return numbers?.length === length ? numbers : null;
};

const isPermutation = (order: Uint32Array): boolean => {
  const seen = new Uint8Array(order.length);
  for (const row of order) if (row < seen.length) seen[row] = 1;
  return !seen.includes(0);
};

const readFacet = (data: unknown, known: readonly FacetValue[], size: number): FacetColumn | null => {
  const column = asRecord(data);
  const sizes = readColumn(column?.["sizes"], size);
  if (sizes === null) return null;
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row] as number) + (sizes[row] as number);
  const values = readColumn(column?.["values"], starts[size] as number);
  if (values === null || values.some((value) => value >= known.length)) return null;
  const index = new Map(known.map(({ id }, position) => [id, position]));
  const parents = Int32Array.from(known, ({ parent }) => (parent === undefined ? -1 : (index.get(parent) ?? -1)));
  return { ids: known.map(({ id }) => id), parents, starts, values: Uint16Array.from(values) };
};

const readVocabulary = (data: unknown): Vocabulary | null => {
  const record = asRecord(data);
  const isValid = facetKeys.every((key) => {
    const values = record?.[key];
    return Array.isArray(values) && values.every(isFacetValue);
  });
  return isValid ? (record as Vocabulary) : null;
};

const isFacetValue = (data: unknown): data is FacetValue => {
  const { id, label, parent } = asRecord(data) ?? {};
  return typeof id === "string" && typeof label === "string" && (parent === undefined || typeof parent === "string");
};

const isCardText = (data: unknown): data is CardText => {
  const { title, summary, sortName, logo, figure } = asRecord(data) ?? {};
  const { monogram, tone } = asRecord(logo) ?? {};
  return (
    [title, summary, sortName, monogram].every((text) => typeof text === "string") &&
    typeof tone === "number" &&
    (figure === undefined || ["value", "label"].every((part) => typeof asRecord(figure)?.[part] === "string"))
  );
};
