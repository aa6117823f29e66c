import type { CaseSummary } from "../../domain/customer-case.ts";
import { type CaseSet, maxCompared, readCaseSet } from "../../url/case-set.ts";

/** A set as it can be compared: the known cases up to four, the slugs nobody knows, and whether any had to be left out. */
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

/** What the address of a comparison asks for. */
export const readComparedAddress = (address: string, cases: readonly Pick<CaseSummary, "slug">[]): ComparedSet =>
  readCompared(readCaseSet(new URL(address).searchParams), cases);

/** The set with one place filled, replaced (a case that stood elsewhere moves) or, with an empty slug, given up. */
export function withCaseAt(slugs: readonly string[], place: number, slug: string): string[] {
  const kept = slugs.map((other, at) => (at !== place && other === slug ? "" : other));
  kept[place] = slug;
  return kept.filter((other) => other !== "").slice(0, maxCompared);
}
