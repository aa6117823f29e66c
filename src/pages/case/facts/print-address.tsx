import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../../../i18n/use-texts.ts";
import { linkHere } from "../../../share/content/absolute-link.ts";
import type { QrPath } from "../../../ui/picture/qr-code.tsx";
import { QrCode } from "../../../ui/picture/qr-code.tsx";
import styles from "./print-address.module.scss";

/** Shown on paper only: the address of the page as text and as a QR code. The code is drawn just before printing. */
export function PrintAddress({ address }: { address: string }) {
  const t = useTexts("case");
  const [link, setLink] = useState<string | null>(null);
  const [code, setCode] = useState<QrPath | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const shown = linkHere(address);
    setLink(shown);
    setCode(null);
    import("../../../ui/picture/qr-path.ts").then(
      ({ qrPath }) => {
        if (signal.aborted) return;
        // Synchronously, since the browser lays out the printed page as soon as the listener returns.
        const draw = () => flushSync(() => setCode(qrPath(shown)));
        const paper = matchMedia("print");
        addEventListener("beforeprint", draw, { signal });
        paper.addEventListener("change", () => paper.matches && draw(), { signal });
        if (paper.matches) draw();
      },
      (error: unknown) => console.info(`The printed page has no QR code: ${String(error)}`),
    );
    return () => stop.abort();
  }, [address]);
  return (
    <div className={styles["address"]}>
      {code && link && (
        <div className={styles["code"]}>
          <QrCode code={code} label={link} />
        </div>
      )}
      {link && (
        <p className={styles["words"]}>
          <strong>{t("print.online")}</strong>
          <span>{link}</span>
        </p>
      )}
    </div>
  );
}
