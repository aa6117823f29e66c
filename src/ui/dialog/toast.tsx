import { useCallback, useEffect, useState } from "react";
import styles from "./toast.module.scss";

/** How long a message is shown, in milliseconds: long enough for a screen reader to have spoken it. */
const visibleMs = 4000;

type Message = { text: string; turn: number };

/** One short message at a time: `announce` shows and speaks it, even if it is the same as the last one. */
export function useToast() {
  const [message, setMessage] = useState<Message>({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), []);
  useEffect(() => {
    if (message.text === "") return;
    const timer = setTimeout(() => setMessage(({ turn }) => ({ text: "", turn })), visibleMs);
    return () => clearTimeout(timer);
  }, [message]);
  return { message, announce };
}

/** The place of the messages. It has to exist before the first one, or screen readers would miss it. */
export function Toast({ message }: { message: Message }) {
  return (
    <div role="status" className={styles["place"]}>
      {message.text !== "" && (
        <p key={message.turn} className={styles["message"]}>
          {message.text}
        </p>
      )}
    </div>
  );
}
