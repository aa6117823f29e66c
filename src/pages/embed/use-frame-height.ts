import { type RefObject, useEffect } from "react";
import { type FrameMessage, isQuestion } from "./frame-message.ts";

/**
 * Tells the host page how tall the content is: whenever it changes, and when the host asks. A height is no secret, and the
 * host's origin is not known beforehand, so the message goes to whoever holds the frame.
 */
export function useFrameHeight(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ source: "casebook", height } satisfies FrameMessage, "*");
    };
    const answer = (event: MessageEvent) => {
      if (event.source === window.parent && isQuestion(event.data)) tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener("message", answer);
    return () => {
      observer.disconnect();
      window.removeEventListener("message", answer);
    };
  }, [content]);
}
