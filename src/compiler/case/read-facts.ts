import type { FactRow, FactValue } from "../../domain/customer-case.ts";
import { emptyFacetIds, type FacetIds, type FacetKey, facetKeys } from "../../domain/facet.ts";
import type { Path, ReportAt } from "../diagnostics/diagnostic.ts";
import { foldWording } from "../vocabulary/fold-wording.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { mostExact, type Taxonomy } from "../vocabulary/taxonomy.ts";

const rowTitles: Record<FacetKey | "plain", readonly string[]> = {
  industry: ["行业", "Industry", "Industries"],
  location: ["地点", "地区", "Location", "Locations"],
  cloud: ["云类型", "Cloud Type", "Cloud Types", "Cloud"],
  challenge: ["挑战", "面临挑战", "Challenges", "Challenge"],
  feature: ["采用功能", "采用的功能", "功能", "Adopted Features", "Adopted Feature", "Features"],
  plain: ["作者", "Author", "Authors"],
};
const titles = new Map(
  Object.entries(rowTitles).flatMap(([kind, names]) =>
    names.map((name) => [foldWording(name), kind as FacetKey | "plain"]),
  ),
);

/** The rows of the facts panel in source order, and the facet ids they hold. */
export const readFacts = (
  rows: readonly { title: string; content?: string | undefined }[],
  path: Path,
  taxonomy: Taxonomy,
  reportAt: ReportAt,
): { rows: FactRow[]; facets: FacetIds } => {
  const facets = emptyFacetIds();
  const read = rows.map((row, index): FactRow => {
    const title = row.title.trim();
    const content = (row.content ?? "").trim();
    const kind = titles.get(foldWording(title));
    const near = kind ? undefined : nearest(foldWording(title), titles.keys());
    if (near) reportAt("W_ROW", [...path, index, "title"], { found: title, nearest: near });
    if (kind === undefined || kind === "plain" || content === "") return { title, content };
    const values = readValues(kind, content, taxonomy, (found) =>
      reportAt("W_FACET_UNKNOWN", [...path, index, "content"], unknownFacts(kind, found, taxonomy)),
    );
    facets[kind].push(...values.flatMap(({ id, also }) => (id === null ? [] : [id, ...(also ?? [])])));
    return { title, content, facet: kind, values };
  });
  for (const facet of facetKeys) facets[facet] = mostExact([...new Set(facets[facet])], taxonomy);
  return { rows: read, facets };
};

/** The whole value if the vocabulary has it; else its parts, split ever finer. `/`, 和 and "and" never split, but for cloud types. */
const readValues = (
  facet: FacetKey,
  content: string,
  taxonomy: Taxonomy,
  unknown: (found: string) => void,
): FactValue[] => {
  const separators = [/[；;]/, /[、，,]/, ...(facet === "cloud" ? [/[和+]|\band\b/i] : [])];
  const read = (text: string, level: number): FactValue[] => {
    const ids = findIds(facet, text, taxonomy);
    const [first, ...also] = ids;
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

const findIds = (facet: FacetKey, text: string, { wordings }: Taxonomy): readonly string[] => {
  const folded = foldWording(text);
  const variants = [
    folded,
    folded.replace(/等$/, ""),
    ...(facet === "location" ? [folded.replace(/^中国|[, ]*\bchina$|^china[, ]+/, "").trim()] : []),
  ];
  return variants.map((variant) => wordings[facet].get(variant)).find((ids) => ids !== undefined) ?? [];
};

const unknownFacts = (facet: FacetKey, found: string, { wordings }: Taxonomy) => {
  const near = nearest(foldWording(found), wordings[facet].keys());
  return {
    facet,
    found,
    nearest: near ? `; the nearest is \`${near}\`` : "",
    nearestZh: near ? `，最接近的是 \`${near}\`` : "",
  };
};
