import { useState } from "react";
import { loadTexts } from "../i18n/create-i18n.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useI18n, useTexts } from "../i18n/use-texts.ts";
import { Icon } from "../ui/icon.tsx";
import { useOnDemand } from "../ui/use-on-demand.ts";
import styles from "./share-button.module.scss";
import type { ShareSubject } from "./share-subject.ts";

const load = () => import("./share-dialog.tsx");

/** Opens the share menu of a case or of a filtered list. The menu and its texts are fetched on the first press. */
export function ShareButton({ subject }: { subject: ShareSubject }) {
  const t = useTexts("common");
  const locale = useLocale();
  const i18n = useI18n();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [part, ask] = useOnDemand(load);
  const show = async () => {
    setFailed(false);
    try {
      const [loaded] = await Promise.all([ask(), loadTexts(i18n, locale, ["share"])]);
      setOpen(loaded !== null);
      setFailed(loaded === null);
    } catch (error) {
      console.warn("The texts of the share menu could not be fetched.", error);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className={styles["button"]} aria-haspopup="dialog" onClick={() => void show()}>
        <Icon name="share" />
        <span>{t("share")}</span>
      </button>
      <span role="status" className={styles["failed"]}>
        {failed ? t("share.failed") : ""}
      </span>
      {open && part.state === "ready" && <part.value.ShareDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
