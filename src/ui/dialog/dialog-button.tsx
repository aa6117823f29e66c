import { type ReactNode, useState } from "react";
import type { Locale } from "../../domain/locale.ts";
import { loadTexts } from "../../i18n/create-i18n.ts";
import type { Namespace } from "../../i18n/namespaces.ts";
import { useI18n, useLocale } from "../../i18n/use-texts.ts";
import styles from "./dialog-button.module.scss";

type Props<T> = {
  className: string | undefined;
  /** Fetches the code of the dialog. */
  load: () => Promise<T>;
  /** Texts that the dialog needs. */
  namespace: Namespace;
  failedText: string;
  dialog: (loaded: T, close: () => void) => ReactNode;
  children: ReactNode;
};

/**
 * A button that opens a dialog whose code and texts are fetched on the first press. A failure is said beside the button, and the
 * next press tries again.
 */
export function DialogButton<T>({ className, load, namespace, failedText, dialog, children }: Props<T>) {
  const locale = useLocale();
  const i18n = useI18n();
  const [opened, setOpened] = useState<{ loaded: T; locale: Locale } | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      const [loaded] = await Promise.all([load(), loadTexts(i18n, locale, [namespace])]);
      setOpened({ loaded, locale });
      setFailed(false);
    } catch (error) {
      console.warn("A dialog could not be fetched.", error);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => void open()}>
        {children}
      </button>
      <span role="status" className={styles["failed"]}>
        {failed ? failedText : ""}
      </span>
      {opened?.locale === locale && dialog(opened.loaded, () => setOpened(null))}
    </>
  );
}
