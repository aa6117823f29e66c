import { type ReactNode, type RefObject, useEffect, useRef } from "react";

type Props = {
  label: string;
  className?: string | undefined;
  onClose: () => void;
  /** Given when the caller needs the element itself. */
  dialog?: RefObject<HTMLDialogElement | null>;
  children: ReactNode;
};

/** A native modal dialog, open as long as it is drawn. Esc and a press beside it close it, and the focus returns to where it was. */
export function Modal({ label, className, onClose, dialog, children }: Props) {
  const own = useRef<HTMLDialogElement>(null);
  const ref = dialog ?? own;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (!element.open) element.showModal();
    const pressBeside = (event: MouseEvent) => {
      if (event.target === element) element.close();
    };
    element.addEventListener("click", pressBeside);
    return () => element.removeEventListener("click", pressBeside);
  }, [ref]);
  return (
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      // React hands the closing of a dialog inside on to this one.
      onClose={(event) => event.target === event.currentTarget && onClose()}
    >
      {children}
    </dialog>
  );
}
