import { locales } from "../../src/domain/locale.ts";
import type { DiagramSource } from "./diagram-source.ts";
import { labelWidth } from "./label-width.ts";

/** Longest labels, in Han characters; a Latin letter counts half. */
const maxNodeLabel = { zh: 12, en: 11 } as const;
const maxEdgeLabel = { zh: 6, en: 6 } as const;
const nodeCount = [4, 12] as const;
const maxChildren = 3;
const han = /\p{Script=Han}/u;

const reachable = (diagram: DiagramSource, start: string): Set<string> => {
  const seen = new Set([start]);
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const [from, to] of diagram.edges)
      for (const next of from === at ? [to] : to === at ? [from] : [])
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
  return seen;
};

/** Rules of style for the shipped diagrams: size, connected, short labels, at most three edges from a node, no Chinese in English. */
export const diagramFaults = (diagram: DiagramSource): string[] => {
  const ids = Object.keys(diagram.nodes);
  const groups = Object.entries(diagram.groups ?? {});
  const known = (id: string) => ids.includes(id);
  const grouped = groups.flatMap(([, { nodes }]) => nodes);
  const boxes = [...Object.values(diagram.nodes), ...groups.map(([, group]) => group)];
  const arrows = diagram.edges.flatMap(([, , words]) => (words ? [words] : []));
  const english = [diagram.caption, diagram.alt, ...boxes, ...arrows].map(({ en }) => en);
  const start = ids[0];
  const connected = start === undefined ? new Set<string>() : reachable(diagram, start);
  const long = (words: { zh: string; en: string }[], limit: typeof maxNodeLabel | typeof maxEdgeLabel) =>
    words.flatMap((w) => locales.filter((locale) => labelWidth(w[locale]) > limit[locale]).map((l) => w[l]));
  return [
    ...(ids.length >= nodeCount[0] && ids.length <= nodeCount[1] ? [] : [`${ids.length} nodes`]),
    ...diagram.edges.flatMap(([from, to]) =>
      [from, to].filter((id) => !known(id)).map((id) => `arrow to unknown ${id}`),
    ),
    ...grouped.filter((id) => !known(id)).map((id) => `group holds unknown ${id}`),
    ...grouped.filter((id, index) => grouped.indexOf(id) !== index).map((id) => `${id} is in two groups`),
    ...ids.filter((id) => !connected.has(id)).map((id) => `${id} is not connected`),
    ...ids
      .filter((id) => diagram.edges.filter(([from]) => from === id).length > maxChildren)
      .map((id) => `${id} has more than ${maxChildren} arrows`),
    ...[...long(boxes, maxNodeLabel), ...long(arrows, maxEdgeLabel)].map((label) => `long label: ${label}`),
    ...english.filter((label) => han.test(label)).map((label) => `Chinese in the English picture: ${label}`),
  ];
};
