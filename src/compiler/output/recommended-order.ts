import { locales } from "../../domain/locale.ts";
import { compareText } from "../diagnostics/diagnostic.ts";
import type { AssembledCase } from "./assemble-case.ts";

/**
 * The order "recommended": first the `featured` ones, in that order; then those with a `priority`, 1 before 2; then the cases that have all of a headline figure, both languages and pictures; then those with more
 * different facet values, because they answer more questions; then by slug. The same on every machine.
 */
export const recommendedOrder = (cases: readonly AssembledCase[], featured: readonly string[] = []): AssembledCase[] =>
  cases
    .map((subject) => ({
      subject,
      place: featured.includes(subject.slug) ? featured.indexOf(subject.slug) : featured.length,
      rank: subject.priority ?? Number.POSITIVE_INFINITY,
      full: isFull(subject) ? 1 : 0,
      values: countValues(subject),
    }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        compareRank(a.rank, b.rank) ||
        b.full - a.full ||
        b.values - a.values ||
        compareText(a.subject.slug, b.subject.slug),
    )
    .map(({ subject }) => subject);

const compareRank = (a: number, b: number): number => (a === b ? 0 : a - b);

const isFull = ({ texts, hasPictures }: AssembledCase) =>
  hasPictures && locales.every((lang) => texts[lang]?.figure !== undefined);

const countValues = ({ facets }: AssembledCase) => Object.values(facets).flat().length;
