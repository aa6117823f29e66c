import { useEffect, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import { linkHere } from "../share/absolute-link.ts";
import { QrCode } from "../ui/qr-code.tsx";
import type { QrPath } from "../ui/qr-path.ts";
import styles from "./print-address.module.scss";

/** On paper only: the address of the page, and as a code for the phone. It is ready before anyone can ask to print. */
export function PrintAddress({ address }: { address: string }) {
  const t = useTexts("case");
  const [printed, setPrinted] = useState<{ link: string; code: QrPath | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    const link = linkHere(address);
    const show = (code: QrPath | null) => {
      if (wanted) setPrinted({ link, code });
    };
    import("../ui/qr-path.ts").then(
      ({ qrPath }) => show(qrPath(link)),
      (error: unknown) => {
        console.warn("The printed page goes without its code.", error);
        show(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  return (
    <div className={styles["address"]}>
      {printed?.code && (
        <div className={styles["code"]}>
          <QrCode code={printed.code} label={printed.link} />
        </div>
      )}
      {printed && (
        <p className={styles["words"]}>
          <strong>{t("print.online")}</strong>
          <span>{printed.link}</span>
        </p>
      )}
    </div>
  );
}
