import type { FacetParam, Selection } from "../../domain/facet.ts";
import { isLocale, type Locale } from "../../domain/locale.ts";
import type { SortOrder } from "../../domain/sort-order.ts";
import { emptyExplorerState, formatExplorerState, readExplorerState } from "../../url/explorer-state.ts";
import { encodeText, readId } from "../../url/param.ts";
import { paths } from "../../url/paths.ts";
import { type EmbedStyle, formatEmbedStyle, readEmbedStyle } from "./embed-style.ts";

/** What the address of every embed holds: language and style. */
type Framed = { locale: Locale; style: EmbedStyle };
export type CaseEmbed = Framed & { slug: string };
/** `limit` is the number of cards, 1 to 24. */
export type ListEmbed = Framed & { selection: Selection; sort: SortOrder; limit: number };

export const maxLimit = 24;
export const defaultLimit = 6;

const readFramed = (search: URLSearchParams): Framed => ({
  locale: readEmbedLocale(search),
  style: readEmbedStyle(search),
});

/** The language of an embed; Chinese when the address names none, or one that does not exist. */
export function readEmbedLocale(search: URLSearchParams): Locale {
  const lang = search.get("lang")?.toLowerCase().split("-")[0];
  return isLocale(lang) ? lang : "zh";
}

/** Reads any query string, never fails. */
export const readCaseEmbed = (search: URLSearchParams): CaseEmbed => ({
  ...readFramed(search),
  slug: readId(search.get("slug") ?? ""),
});

/** Reads any query string, never fails. */
export function readListEmbed(search: URLSearchParams, facets: readonly FacetParam[]): ListEmbed {
  const { selection, sort } = readExplorerState(search, facets);
  const limit = search.get("limit") ?? "";
  return {
    ...readFramed(search),
    selection,
    sort,
    limit: /^\d{1,3}$/.test(limit) ? Math.min(Math.max(Number(limit), 1), maxLimit) : defaultLimit,
  };
}

/** The address of an embedded case, without the base path. */
export const caseEmbedHref = ({ locale, slug, style }: CaseEmbed): string =>
  `${paths.embedCase.href()}?${[`lang=${locale}`, `slug=${encodeText(slug)}`, ...formatEmbedStyle(style)].join("&")}`;

/** The address of an embedded list, without the base path. */
export function listEmbedHref(
  { locale, selection, sort, limit, style }: ListEmbed,
  facets: readonly FacetParam[],
): string {
  const chosen = formatExplorerState({ ...emptyExplorerState(), selection, sort }, facets).slice(1);
  const parts = [
    `lang=${locale}`,
    ...(chosen === "" ? [] : [chosen]),
    ...(limit === defaultLimit ? [] : [`limit=${limit}`]),
    ...formatEmbedStyle(style),
  ];
  return `${paths.embedList.href()}?${parts.join("&")}`;
}
