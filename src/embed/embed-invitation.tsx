import { useLocation, useParams } from "react-router";
import { useCatalog } from "../content/use-catalog.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { isFacetKey } from "../model/facet.ts";
import { readExplorerState, withFacet } from "../url/explorer-state.ts";
import { EmbedButton } from "./embed-button.tsx";
import styles from "./embed-invitation.module.scss";

/** Under the list: the way to show the same list in another page. Reads the list's state from its address. */
export function EmbedInvitation() {
  const t = useTexts("common");
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const { search } = useLocation();
  const { facet, value } = useParams();
  const read = readExplorerState(new URLSearchParams(search));
  const ids = isFacetKey(facet) && value !== undefined ? new Set([value, ...read.selection.values[facet]]) : null;
  const state =
    isFacetKey(facet) && ids !== null ? { ...read, selection: withFacet(read.selection, facet, [...ids]) } : read;
  return (
    <aside className={styles["invitation"]} aria-label={t("embed.open")}>
      <p>{t("embed.invitation")}</p>
      <EmbedButton state={state} cases={catalog.cases} />
    </aside>
  );
}
