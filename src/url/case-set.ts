import { cutText, encodeIds, encodeText, readIdParam } from "./param.ts";

/** Cases that a comparison shows side by side. */
export const maxCompared = 4;

/**
 * A hand-picked set of cases as an address says it: `?cases=zto,aqara&title=…`. `foreign` holds parameters of others
 * (utm_source …), kept as they came.
 */
export type CaseSet = { slugs: string[]; title: string; foreign: readonly (readonly [string, string])[] };

/** Longest title in UTF-16 units. */
export const maxTitleLength = 80;
const maxForeign = 20;

export const emptyCaseSet = (): CaseSet => ({ slugs: [], title: "", foreign: [] });

/** Reads any query string, never fails. Slugs nobody knows are kept, so that the page can name them. */
export const readCaseSet = (search: URLSearchParams): CaseSet => ({
  slugs: readIdParam(search, "cases"),
  title: cutText(search.get("title") ?? "", maxTitleLength),
  foreign: [...search].filter(([name]) => name !== "cases" && name !== "title").slice(0, maxForeign),
});

/** The one canonical query string of a set: cases, title, foreign parameters. Empty, or begins with `?`. */
export function formatCaseSet({ slugs, title, foreign }: CaseSet): string {
  const pairs = [
    ...(slugs.length > 0 ? [`cases=${encodeIds(slugs)}`] : []),
    ...(title.trim() === "" ? [] : [`title=${encodeText(title)}`]),
    ...foreign.map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`),
  ];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
