import { useLocation, useParams } from "react-router";
import { useCatalog } from "../content/use-catalog.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { isFacetKey } from "../model/facet.ts";
import { readExplorerState, withFacet } from "../url/explorer-state.ts";
import { EmbedButton } from "./embed-button.tsx";

/** The way to show the list in another page. Reads the list's state from its address. */
export function ListEmbed() {
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const { search } = useLocation();
  const { facet, value } = useParams();
  const read = readExplorerState(new URLSearchParams(search));
  const ids = isFacetKey(facet) && value !== undefined ? new Set([value, ...read.selection.values[facet]]) : null;
  const state =
    isFacetKey(facet) && ids !== null ? { ...read, selection: withFacet(read.selection, facet, [...ids]) } : read;
  return <EmbedButton state={state} cases={catalog.cases} />;
}
