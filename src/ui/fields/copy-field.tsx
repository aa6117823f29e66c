import { useId, useRef, useState } from "react";
import { Button } from "../button/button.tsx";
import { copyText as copyToClipboard } from "../clipboard.ts";
import styles from "./copy-field.module.scss";

import fields from "./field.module.scss";

type Props = {
  label: string;
  value: string;
  /** Height in lines. */
  rows?: number;
  copyText: string;
  copiedText: string;
  failedText: string;
};

/** A text with a copy button. When the browser refuses the clipboard, the text is selected for copying by hand. */
export function CopyField({ label, value, rows = 1, copyText, copiedText, failedText }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; message: string } | null>(null);
  const copy = async () => {
    const isCopied = await copyToClipboard(value);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setOutcome({ of: value, message: isCopied ? copiedText : failedText });
  };
  return (
    <div className={styles["copy"]}>
      <div className={fields["field"]}>
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          ref={field}
          className={`${fields["code"]} ${styles["field"]}`}
          rows={rows}
          wrap={rows === 1 ? "off" : "soft"}
          readOnly
          spellCheck={false}
          translate="no"
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <Button kind="primary" onClick={copy}>
        {copyText}
      </Button>
      <p role="status" className={styles["outcome"]}>
        {outcome?.of === value ? outcome.message : ""}
      </p>
    </div>
  );
}
