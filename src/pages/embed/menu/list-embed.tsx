import { useLocation, useParams } from "react-router";
import { useCatalog } from "../../../content/cache.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { DialogButton } from "../../../ui/dialog/dialog-button.tsx";
import { readLanding, stateOfAddress } from "../../../url/explorer-state.ts";

/** Opens the dialog that makes an embed snippet of the list, whose filters it reads from the address. */
export function ListEmbed() {
  const t = useTexts("common");
  const catalog = useCatalog(useLocale());
  const { search } = useLocation();
  const { facet, value } = useParams();
  const { facets } = catalog;
  const state = stateOfAddress(new URLSearchParams(search), readLanding(facet, value, facets), facets);
  return (
    <DialogButton
      className={actions["quiet"]}
      namespace="embed"
      failedText={t("embed.failed")}
      load={() => import("./embed-dialog.tsx")}
      dialog={({ EmbedDialog }, close) => <EmbedDialog state={state} catalog={catalog} onClose={close} />}
    >
      {t("embed.open")}
    </DialogButton>
  );
}
