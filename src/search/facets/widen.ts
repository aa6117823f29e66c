import { idsOf, type Selection } from "../../domain/facet.ts";
import { readBaseSets } from "./base-set.ts";
import { noConstraints, readConstraints } from "./constraints.ts";
import type { MatchSet } from "./match-set.ts";
import type { Explorer } from "./search-cases.ts";

/** Something to give up: values of one facet, or (`facet` null) the text searched for; and how many cases that would give. */
export type Widening = { facet: string | null; ids: string[]; total: number };

/**
 * What to drop when too little is left, the most rewarding first. Of a facet in which any value will do, dropping one would
 * only narrow further, so all its values go at once; where all are asked for, each goes alone.
 */
export const listWidenings = (explorer: Explorer, selection: Selection, matches?: MatchSet): Widening[] => {
  const totalOf = (chosen: Selection, text: MatchSet | undefined): number =>
    readBaseSets(explorer.table, readConstraints(explorer.table, chosen, text, noConstraints()), []).chosen.total;
  const without = (key: string, ids: readonly string[]): Selection => ({
    ...selection,
    values: { ...selection.values, [key]: idsOf(selection.values, key).filter((id) => !ids.includes(id)) },
  });
  const droppable = Object.keys(explorer.table.facets).flatMap((key) => {
    const ids = idsOf(selection.values, key);
    if (ids.length === 0) return [];
    const groups = selection.all.includes(key) ? ids.map((id) => [id]) : [[...ids]];
    return groups.map((group) => ({ facet: key, ids: group, total: totalOf(without(key, group), matches) }));
  });
  const text = matches === undefined ? [] : [{ facet: null, ids: [], total: totalOf(selection, undefined) }];
  return [...droppable, ...text].sort((a, b) => b.total - a.total);
};
