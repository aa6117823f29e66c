import { useEffect, useId, useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import fields from "../../ui/fields/field.module.scss";
import styles from "./share-dialog.module.scss";

/** The text, selected for copying by hand, where the clipboard cannot be used. */
export function CopyByHand({ text }: { text: string }) {
  const t = useTexts("share");
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <div className={`${fields["field"]} ${styles["byHand"]}`}>
      <label htmlFor={id}>{t("byHand")}</label>
      <textarea id={id} ref={area} readOnly rows={4} value={text} className={fields["code"]} />
    </div>
  );
}
