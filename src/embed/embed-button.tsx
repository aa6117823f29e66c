import { type ComponentType, useState } from "react";
import { loadTexts } from "../i18n/create-i18n.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useI18n, useTexts } from "../i18n/use-texts.ts";
import type { Locale } from "../model/locale.ts";
import actions from "../ui/actions.module.scss";
import type { EmbedDialogProps } from "./embed-dialog.tsx";

type Opened = { locale: Locale; Dialog: ComponentType<EmbedDialogProps> };

/** Opens the dialog that makes an embed snippet. Its code and texts are fetched on the first use. */
export function EmbedButton(props: Omit<EmbedDialogProps, "onClose">) {
  const t = useTexts("common");
  const locale = useLocale();
  const i18n = useI18n();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    try {
      const [{ EmbedDialog }] = await Promise.all([import("./embed-dialog.tsx"), loadTexts(i18n, locale, ["embed"])]);
      setOpened({ locale, Dialog: EmbedDialog });
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className={actions["quiet"]} aria-haspopup="dialog" onClick={() => void open()}>
        {t("embed.open")}
      </button>
      {failed && <span role="alert">{t("embed.failed")}</span>}
      {opened?.locale === locale && <opened.Dialog {...props} onClose={() => setOpened(null)} />}
    </>
  );
}
