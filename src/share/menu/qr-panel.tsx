import { useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import { Icon } from "../../ui/picture/icon.tsx";
import { QrCode, type QrPath } from "../../ui/picture/qr-code.tsx";
import { qrFile } from "../../ui/picture/qr-path.ts";
import styles from "./share-dialog.module.scss";

type Props = { code: QrPath | null; link: string; name: string };

export function QrPanel({ code, link, name }: Props) {
  const t = useTexts("share");
  return (
    <section className={styles["panel"]}>
      <h3 className={styles["subtitle"]}>{t("qr")}</h3>
      {code === null ? (
        <p>{t("qr.tooLong")}</p>
      ) : (
        <div className={styles["qr"]}>
          <div className={styles["code"]}>
            <QrCode code={code} label={t("qr.label", { link })} />
          </div>
          <a
            className={actions["quiet"]}
            href={`data:image/svg+xml,${encodeURIComponent(qrFile(code))}`}
            download={`${name}-qr.svg`}
          >
            <Icon name="download" />
            <span>{t("qr.save")}</span>
          </a>
        </div>
      )}
    </section>
  );
}
