import { useCallback, useEffect, useState } from "react";
import styles from "./toast.module.scss";

/** How long a message stays in view, in milliseconds; who listens has heard it by then. */
const stay = 4000;

type Message = { text: string; turn: number };

/** One short message at a time: `say` shows and speaks it, also when it is the same as before. */
export function useToast() {
  const [message, setMessage] = useState<Message>({ text: "", turn: 0 });
  const say = useCallback((text: string) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), []);
  useEffect(() => {
    if (message.text === "") return;
    const timer = setTimeout(() => setMessage(({ turn }) => ({ text: "", turn })), stay);
    return () => clearTimeout(timer);
  }, [message]);
  return { message, say };
}

/** Where messages appear. It stands in the page from the start, so that the first one is spoken too. */
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
