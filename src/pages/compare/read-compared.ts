import type { CaseSummary } from "../../domain/customer-case.ts";
import { type CaseSet, maxCompared, readCaseSet } from "../../url/case-set.ts";

/** `slugs`: existing cases, at most four. `unknown`: slugs without a case. `tooMany`: more than four cases exist. */
export type ComparedSet = { slugs: string[]; unknown: string[]; tooMany: boolean };

export function readCompared(set: Pick<CaseSet, "slugs">, cases: readonly Pick<CaseSummary, "slug">[]): ComparedSet {
  const existing = new Set(cases.map(({ slug }) => slug));
  const known = set.slugs.filter((slug) => existing.has(slug));
  return {
    slugs: known.slice(0, maxCompared),
    unknown: set.slugs.filter((slug) => !existing.has(slug)),
    tooMany: known.length > maxCompared,
  };
}

/** The same, read from the address of the compare page. */
export const readComparedAddress = (address: string, cases: readonly Pick<CaseSummary, "slug">[]): ComparedSet =>
  readCompared(readCaseSet(new URL(address).searchParams), cases);

/** Puts a case into a column (a case that is in another column moves), or empties the column when the slug is empty. */
export function withCaseAt(slugs: readonly string[], slot: number, slug: string): string[] {
  const kept = slugs.map((other, at) => (at !== slot && other === slug ? "" : other));
  kept[slot] = slug;
  return kept.filter((other) => other !== "").slice(0, maxCompared);
}
