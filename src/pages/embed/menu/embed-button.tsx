import { useCallback, useState } from "react";
import { loadTexts } from "../../../i18n/create-i18n.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useI18n, useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { useOnDemand } from "../../../ui/use-on-demand.ts";
import type { EmbedDialogProps } from "./embed-dialog.tsx";

/** Opens the dialog that makes an embed snippet. Its code and texts are fetched on the first use. */
export function EmbedButton(props: Omit<EmbedDialogProps, "onClose">) {
  const t = useTexts("common");
  const locale = useLocale();
  const i18n = useI18n();
  const [openedIn, setOpenedIn] = useState<string | null>(null);
  const load = useCallback(async () => {
    const [{ EmbedDialog }] = await Promise.all([import("./embed-dialog.tsx"), loadTexts(i18n, locale, ["embed"])]);
    return EmbedDialog;
  }, [i18n, locale]);
  const [part, ask] = useOnDemand(load);
  const open = async () => {
    if ((await ask()) !== null) setOpenedIn(locale);
  };
  return (
    <>
      <button type="button" className={actions["quiet"]} aria-haspopup="dialog" onClick={() => void open()}>
        {t("embed.open")}
      </button>
      <span role="status">{part.state === "failed" ? t("embed.failed") : ""}</span>
      {part.state === "ready" && openedIn === locale && <part.value {...props} onClose={() => setOpenedIn(null)} />}
    </>
  );
}
