import { useEffect, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { linkHere } from "../../../share/content/absolute-link.ts";
import { QrCode } from "../../../ui/picture/qr-code.tsx";
import { useClientValue } from "../../../ui/use-client-value.ts";
import { useIsPrinting } from "../../../ui/use-is-printing.ts";
import styles from "./print-address.module.scss";

/** Shown on paper only: the address of the page as text and as a QR code. The code is drawn just before printing. */
export function PrintAddress({ address }: { address: string }) {
  const t = useTexts("case");
  const link = useClientValue(() => linkHere(address), "");
  const [qr, setQr] = useState<typeof import("../../../ui/picture/qr-path.ts") | null>(null);
  useEffect(() => {
    import("../../../ui/picture/qr-path.ts").then(setQr, (error: unknown) =>
      console.info(`The printed page has no QR code: ${String(error)}`),
    );
  }, []);
  const code = useIsPrinting() ? qr?.qrPath(link) : null;
  return (
    <div className={styles["address"]}>
      {code && (
        <div className={styles["code"]}>
          <QrCode code={code} label={link} />
        </div>
      )}
      {link !== "" && (
        <p className={styles["words"]}>
          <strong>{t("print.online")}</strong>
          <span>{link}</span>
        </p>
      )}
    </div>
  );
}
