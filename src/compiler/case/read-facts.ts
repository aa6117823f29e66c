import type { FactRow, FactValue } from "../../domain/customer-case.ts";
import { nearest } from "../../domain/edit-distance.ts";
import { type FacetIds, withoutAncestors } from "../../domain/facet.ts";
import type { Path, ReportAt } from "../diagnostics/diagnostic.ts";
import { limits } from "../source/limits.ts";
import { foldAlias } from "../vocabulary/fold-alias.ts";
import type { FacetReader, Taxonomy } from "../vocabulary/taxonomy.ts";
import { joinLines } from "./lines.ts";

/** The rows of the facts panel in source order, and the facet ids they hold. */
export const readFacts = (
  rows: readonly { title: string; content?: string | undefined }[],
  path: Path,
  taxonomy: Taxonomy,
  reportAt: ReportAt,
): { rows: FactRow[]; facets: FacetIds } => {
  const held = new Map<string, string[]>();
  const read = rows.map((row, index): FactRow => {
    const title = row.title.trim();
    const facet = taxonomy.rowTitles.get(foldAlias(title));
    if (facet === undefined) {
      const near = nearest(foldAlias(title), taxonomy.rowTitles.keys());
      if (near) reportAt("W_ROW", [...path, index, "title"], { found: title, nearest: near });
    }
    const reader = taxonomy.readers.find(({ id }) => id === facet);
    const length = Math.max(title.length, row.content?.length ?? 0);
    if (length > limits.rowLength) {
      const facts = { what: "row", whatZh: "单行信息", found: length, limit: limits.rowLength };
      reportAt("E_LIMIT", [...path, index, "content"], facts);
      return { title, content: row.content ?? "" };
    }
    const content = onOneLine(row.content ?? "", reader);
    if (reader === undefined || content === "") return { title, content };
    const values = readValues(reader, content, (found) =>
      reportAt("W_FACET_UNKNOWN", [...path, index, "content"], unknownFacts(reader, found)),
    );
    const ids = values.flatMap(({ id, also }) => (id === null ? [] : [id, ...(also ?? [])]));
    held.set(reader.id, [...(held.get(reader.id) ?? []), ...ids]);
    return { title, content, facet: reader.id, values };
  });
  const facets = taxonomy.facets.zh.flatMap(({ id, values }) => {
    const ids = withoutAncestors(values, [...new Set(held.get(id))]);
    return ids.length === 0 ? [] : [[id, ids] as const];
  });
  return { rows: read, facets: Object.fromEntries(facets) };
};

/** Values written one a line become one list; a single value that was wrapped stays one. */
const onOneLine = (text: string, reader: FacetReader | undefined): string => {
  const lines = text
    .split("\n")
    .map((line) => line.trim().replace(/^[—–•·-]\s+/, ""))
    .filter((line) => line !== "");
  const isList = reader !== undefined && lines.every((line) => knownValue(reader, line) !== undefined);
  const isHan = lines.some((line) => /\p{Script=Han}/u.test(line));
  return isList ? lines.join(isHan ? "、" : ", ") : joinLines(lines.join("\n"));
};

/**
 * The whole value if the facet knows it; else its parts, split ever finer. `/` never splits (`CI/CD`), and a conjunction only where
 * the facet names it or knows every part: `Monitoring and Alerting` may be one value.
 */
const readValues = (reader: FacetReader, content: string, unknown: (found: string) => void): FactValue[] => {
  const separators = [/[；;]/, /[、，,]/, ...(reader.separator ? [reader.separator] : [])];
  const read = (written: string, level: number): FactValue[] => {
    const known = knownValue(reader, written);
    if (known) return [known];
    const separator = separators[level];
    if (separator) return partsOf(written, separator).flatMap((part) => read(part, level + 1));
    const joined = partsOf(written, conjunctions).map((part) => knownValue(reader, part));
    if (joined.length > 1 && joined.every((value) => value !== undefined)) return joined;
    // A Chinese conjunction may as well begin the unknown word itself.
    const text = withoutStop(written).replace(/^(?:and|or)\b\s*/i, "");
    unknown(withoutEnd(text));
    return [{ id: null, text }];
  };
  return read(content, 0);
};

/** A conjunction between values, in both languages. */
const conjunctions = /以及|[和及与或+＋&]|\b(?:and|or)\b/i;
const leadingConjunction = /^(?:以及|[和及与或]|(?:and|or)\b)\s*/i;
/** What may end a list: `等`, `etc.`, a full stop, and the space before it. */
const endOfList = /(?:\s|等|\betc|[.…。])$/i;

const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => withoutEnd(part) !== "");

const withoutEnd = (text: string): string => withoutLast(text, endOfList);
const withoutStop = (text: string): string => withoutLast(text, /[.。]$/);

/** The text without any number of matches at its end. Looks at four characters at a time, so that it stays linear. */
const withoutLast = (text: string, last: RegExp): string => {
  let end = text.length;
  for (;;) {
    const match = last.exec(text.slice(Math.max(0, end - 4), end));
    if (match === null) return text.slice(0, end);
    end -= match[0].length;
  }
};

/** The value of a name, with or without what belongs to the list around it: `and Consistency`, `Monitoring.`, `日志等`. */
const knownValue = (reader: FacetReader, written: string): FactValue | undefined => {
  const stopped = withoutStop(written);
  for (const text of [written, stopped, stopped.replace(leadingConjunction, "")]) {
    const [id, ...also] = [text, withoutEnd(text)].map((name) => findIds(reader, name)).find(isSome) ?? [];
    if (id !== undefined) return { id, text, ...(also.length > 0 ? { also } : {}) };
  }
  return undefined;
};

const isSome = (ids: readonly string[]): boolean => ids.length > 0;

const findIds = ({ aliases, root }: FacetReader, text: string): readonly string[] => {
  const folded = foldAlias(text);
  return aliases.get(folded) ?? (root && aliases.get(folded.replace(root, "").trim())) ?? [];
};

const unknownFacts = ({ id, aliases }: FacetReader, found: string) => {
  const near = nearest(foldAlias(found), aliases.keys());
  return {
    facet: id,
    found,
    nearest: near ? `; the nearest is \`${near}\`` : "",
    nearestZh: near ? `，最接近的是 \`${near}\`` : "",
  };
};
