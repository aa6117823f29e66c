import { type KeyboardEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef } from "react";
import { IconButton } from "../button/button.tsx";
import styles from "./dialog.module.scss";

type Props = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** A sheet on phones, a box as wide as the window allows, or the whole window. */
  size?: "sheet" | "wide" | "full";
  className?: string | undefined;
  /** Stands in the place of the visible title, beside the button that closes. */
  head?: ReactNode;
  foot?: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
};

/**
 * A native modal dialog, open as long as it is rendered. Esc, the button and a press beside it call `onClose`; however it goes (Back
 * may take it away as well), the focus returns to what had it before.
 */
export function Dialog(props: Props) {
  const { title, closeLabel, onClose, size = "sheet", className = "", head, foot, onKeyDown, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // In strict mode the event of the first unmount arrives when the dialog is open again.
  const closed = useEffectEvent(() => {
    if (!dialog.current?.open) onClose();
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    const pressBeside = (event: MouseEvent) => {
      if (event.target === element) element.close();
    };
    element.addEventListener("click", pressBeside);
    element.addEventListener("close", closed);
    return () => {
      element.removeEventListener("click", pressBeside);
      // `onClose` is for the reader's closing, not for React's unmounting (strict mode mounts twice).
      element.removeEventListener("close", closed);
      // Removed from the page while open it would leave the focus nowhere; closing gives it back.
      if (element.open) element.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${styles["dialog"]} ${styles[size]} ${className}`}
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <div className={styles["head"]}>
        {head ?? <h2 className={styles["title"]}>{title}</h2>}
        <IconButton icon="close" label={closeLabel} onClick={() => dialog.current?.close()} />
      </div>
      <div className={styles["body"]}>{children}</div>
      {foot && <div className={styles["foot"]}>{foot}</div>}
    </dialog>
  );
}
