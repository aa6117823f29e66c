import type { CaseDetail } from "../../domain/customer-case.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import { Button } from "../../ui/button/button.tsx";
import { copyPicture } from "../../ui/clipboard.ts";
import layout from "../../ui/layout/layout.module.scss";
import { Icon } from "../../ui/picture/icon.tsx";
import { sharePicturePath, shareSizes } from "../content/case-files.ts";
import styles from "./share-dialog.module.scss";

type Props = { detail: CaseDetail; onMessage: (text: string) => void };

/** The share picture of a case, as the build has drawn it, for slides and chats. */
export function PicturePanel({ detail, onMessage }: Props) {
  const t = useTexts("share");
  const address = import.meta.env.BASE_URL + sharePicturePath(useLocale(), detail, "wide");
  const copy = async () => onMessage((await copyPicture(fetchPicture(address))) ? t("copied") : t("picture.noCopy"));
  return (
    <details className={styles["panel"]}>
      <summary className={styles["summary"]}>{t("picture")}</summary>
      <div className={styles["inside"]}>
        <img
          className={styles["card"]}
          src={address}
          alt={t("picture.alt", { title: detail.title })}
          {...shareSizes.wide}
          loading="lazy"
        />
        <div className={layout["row"]}>
          <a className={actions["quiet"]} href={address} download={`${detail.slug}.png`}>
            <Icon name="download" />
            <span>{t("picture.save")}</span>
          </a>
          <Button icon="copy" onClick={() => void copy()}>
            {t("picture.copy")}
          </Button>
        </div>
      </div>
    </details>
  );
}

const fetchPicture = async (address: string): Promise<Blob> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The picture answers with status ${response.status}.`);
  return response.blob();
};
