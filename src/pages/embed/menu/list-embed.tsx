import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "react-router";
import { catalogQuery } from "../../../content/cache.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { readLanding, stateOfAddress } from "../../../url/explorer-state.ts";
import { EmbedButton } from "./embed-button.tsx";

/** The embed button of the list, whose filters it reads from the address. */
export function ListEmbed() {
  const locale = useLocale();
  const { data: catalog } = useSuspenseQuery(catalogQuery(locale));
  const { search } = useLocation();
  const { facet, value } = useParams();
  const state = stateOfAddress(new URLSearchParams(search), readLanding(facet, value, catalog.facets), catalog.facets);
  return <EmbedButton state={state} catalog={catalog} />;
}
