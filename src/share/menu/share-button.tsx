import { type ComponentType, useCallback, useState } from "react";
import { loadTexts } from "../../i18n/create-i18n.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useI18n, useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/picture/icon.tsx";
import { useOnDemand } from "../../ui/use-on-demand.ts";
import type { ShareSubject } from "../content/share-subject.ts";
import styles from "./share-button.module.scss";

export type LoadMore = () => Promise<ComponentType | undefined>;

type Props = {
  subject: ShareSubject;
  /** Fetches a further way to share, drawn in the menu. */
  loadMore?: LoadMore | undefined;
  /** On narrow screens the picture alone, for a crowded row. */
  brief?: boolean;
};

/** Opens the share menu of a case or of a filtered list. The menu and its texts are fetched on the first press. */
export function ShareButton({ subject, loadMore, brief = false }: Props) {
  const t = useTexts("common");
  const locale = useLocale();
  const i18n = useI18n();
  const [openedIn, setOpenedIn] = useState<string | null>(null);
  const load = useCallback(async () => {
    const texts = loadTexts(i18n, locale, ["share"]);
    const [{ ShareDialog }, More] = await Promise.all([import("./share-dialog.tsx"), loadMore?.(), texts]);
    return { ShareDialog, More };
  }, [i18n, locale, loadMore]);
  const [part, ask] = useOnDemand(load);
  const open = async () => {
    if ((await ask()) !== null) setOpenedIn(locale);
  };
  return (
    <>
      <button type="button" className={styles["button"]} aria-haspopup="dialog" onClick={() => void open()}>
        <Icon name="share" />
        <span className={brief ? styles["brief"] : undefined}>{t("share")}</span>
      </button>
      <span role="status" className={styles["failed"]}>
        {part.state === "failed" ? t("share.failed") : ""}
      </span>
      {part.state === "ready" && openedIn === locale && (
        <part.value.ShareDialog subject={subject} onClose={() => setOpenedIn(null)}>
          {part.value.More && <part.value.More />}
        </part.value.ShareDialog>
      )}
    </>
  );
}
