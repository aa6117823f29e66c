import type { ComponentType } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { DialogButton } from "../../ui/dialog/dialog-button.tsx";
import { Icon } from "../../ui/picture/icon.tsx";
import type { ShareSubject } from "../content/share-subject.ts";
import styles from "./share-button.module.scss";

export type LoadMore = () => Promise<ComponentType | undefined>;

type Props = {
  subject: ShareSubject;
  /** Fetches a further way to share, which is rendered in the menu. */
  loadMore?: LoadMore | undefined;
  /** On narrow screens, shows only the icon. */
  brief?: boolean;
};

/** Opens the share menu of a case or of a filtered list. */
export function ShareButton({ subject, loadMore, brief = false }: Props) {
  const t = useTexts("common");
  return (
    <DialogButton
      className={styles["button"]}
      namespace="share"
      failedText={t("share.failed")}
      load={async () => {
        const [{ ShareDialog }, More] = await Promise.all([import("./share-dialog.tsx"), loadMore?.()]);
        return { ShareDialog, More };
      }}
      dialog={({ ShareDialog, More }, close) => (
        <ShareDialog subject={subject} onClose={close}>
          {More && <More />}
        </ShareDialog>
      )}
    >
      <Icon name="share" />
      <span className={brief ? styles["brief"] : undefined}>{t("share")}</span>
    </DialogButton>
  );
}
