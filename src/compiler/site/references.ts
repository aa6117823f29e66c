import { nearest } from "../../domain/edit-distance.ts";
import type { Facts as ReportFacts } from "../diagnostics/diagnostic.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";

/** What is said of a slug that is none of `slugs`. */
export const missingCase = (slug: string, slugs: readonly string[]): ReportFacts => {
  const near = nearest(slug, slugs);
  return { found: slug, ...(near && { nearest: ` Did you mean \`${near}\`?`, nearestZh: `是否应为 \`${near}\`？` }) };
};

type Facts = Record<"found" | "reason" | "reasonZh", string> & { fix?: string; fixZh?: string };

/** What is wrong with the value `id` of a facet, if one of them does not exist. */
export const valueProblem = (
  { facets }: Taxonomy,
  facet: string,
  id: string,
): { isFacet: boolean; facts: Facts } | undefined => {
  const known = facets.en.find((one) => one.id === facet);
  const names = known ? known.values.map((one) => one.id) : facets.en.map((one) => one.id);
  const found = known ? id : facet;
  if (known && names.includes(id)) return undefined;
  const near = nearest(found, names);
  const facts = known
    ? { reason: `The facet \`${facet}\` has no value \`${id}\`.`, reasonZh: `筛选项 \`${facet}\` 没有值 \`${id}\`。` }
    : { reason: `The facet \`${facet}\` does not exist.`, reasonZh: `筛选项 \`${facet}\` 不存在。` };
  const fix = near && { fix: `Did you mean \`${near}\`?`, fixZh: `是否应为 \`${near}\`？` };
  return { isFacet: !known, facts: { found, ...facts, ...fix } };
};
