import type { FactRow, FactValue } from "../../domain/customer-case.ts";
import { nearest } from "../../domain/edit-distance.ts";
import { type FacetIds, withoutAncestors } from "../../domain/facet.ts";
import type { Path, ReportAt } from "../diagnostics/diagnostic.ts";
import { foldAlias } from "../vocabulary/fold-alias.ts";
import type { FacetReader, Taxonomy } from "../vocabulary/taxonomy.ts";

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
    const content = (row.content ?? "").trim();
    const facet = taxonomy.rowTitles.get(foldAlias(title));
    if (facet === undefined) {
      const near = nearest(foldAlias(title), taxonomy.rowTitles.keys());
      if (near) reportAt("W_ROW", [...path, index, "title"], { found: title, nearest: near });
    }
    const reader = taxonomy.readers.find(({ id }) => id === facet);
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

/** The whole value if the facet knows it; else its parts, split ever finer. `/` never splits, a word only where the facet says so. */
const readValues = (reader: FacetReader, content: string, unknown: (found: string) => void): FactValue[] => {
  const separators = [/[；;]/, /[、，,]/, ...(reader.separator ? [reader.separator] : [])];
  const read = (text: string, level: number): FactValue[] => {
    const [first, ...also] = findIds(reader, text);
    if (first !== undefined) return [{ id: first, text, ...(also.length > 0 ? { also } : {}) }];
    const separator = separators[level];
    if (separator) {
      const parts = text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== "");
      return parts.flatMap((part) => read(part, level + 1));
    }
    unknown(text);
    return [{ id: null, text }];
  };
  return read(content, 0);
};

const findIds = ({ aliases, root }: FacetReader, text: string): readonly string[] => {
  const folded = foldAlias(text);
  const variants = [folded, folded.replace(/等$/, ""), ...(root ? [folded.replace(root, "").trim()] : [])];
  return variants.map((variant) => aliases.get(variant)).find((ids) => ids !== undefined) ?? [];
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
