import { useTexts } from "../../i18n/use-texts.ts";
import { useWaitingUpdate } from "../../offline/offline-copy.ts";
import { Button } from "../../ui/button/button.tsx";
import styles from "./update-notice.module.scss";

/** Says that a newer version of the site is ready; nothing changes until the reader asks for it. */
export function UpdateNotice() {
  const t = useTexts("notice");
  const update = useWaitingUpdate();
  return (
    <div aria-live="polite">
      {update && (
        <div className={styles["notice"]}>
          <p>{t("update.ready")}</p>
          <Button onClick={update}>{t("update.load")}</Button>
        </div>
      )}
    </div>
  );
}
