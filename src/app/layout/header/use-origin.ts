import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useMatch, useParams } from "react-router";
import { caseQuery, catalogQuery } from "../../../content/cache.ts";
import { useLocale } from "../../../i18n/use-texts.ts";
import { originOf, readLanding, stateOfAddress } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";

/**
 * Where the reader is, for those who answer the action of the header: `zto`, `industry:finance`. Only the slug of a case and ids of
 * values that exist: an address can hold any text. `isList` tells whether the page has results to skip to.
 */
export function useOrigin(): { from: string; isList: boolean } {
  const { search } = useLocation();
  const { slug, facet, value } = useParams();
  const locale = useLocale();
  const client = useQueryClient();
  const isFront = useMatch(paths.explorer.pattern) !== null;
  if (slug !== undefined)
    return { from: client.getQueryData(caseQuery(locale, slug).queryKey) ? slug : "", isList: false };
  const facets = client.getQueryData(catalogQuery(locale).queryKey)?.facets ?? [];
  const landing = readLanding(facet, value, facets);
  const isList = isFront || landing !== null;
  if (!isList) return { from: "", isList };
  return { from: originOf(stateOfAddress(new URLSearchParams(search), landing, facets).selection, facets), isList };
}
