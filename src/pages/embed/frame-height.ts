import { type RefObject, useEffect, useState } from "react";

/** Messages from a frame to its host page and from the script of the host to a frame. `height` is in CSS pixels. */
type FrameMessage = { source: "casebook"; height: number };
type FrameQuestion = { source: "casebook"; ask: "height" };

const isOurs = (data: unknown): data is { source: "casebook"; height?: unknown; ask?: unknown } =>
  typeof data === "object" && data !== null && "source" in data && data.source === "casebook";

/** The height in a message, or null for any other message. */
const readHeight = (data: unknown): number | null =>
  isOurs(data) && typeof data.height === "number" && data.height > 0 && data.height <= 20_000 ? data.height : null;

const isQuestion = (data: unknown): data is FrameQuestion => isOurs(data) && data.ask === "height";

/**
 * Reports the height of the content to the host page: whenever it changes, and when the host asks. The message goes to any origin,
 * because the host's is not known in advance and a height is no secret.
 */
export function useReportHeight(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return;
    const send = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ source: "casebook", height } satisfies FrameMessage, "*");
    };
    const answer = (event: MessageEvent) => {
      if (event.source === window.parent && isQuestion(event.data)) send();
    };
    const observer = new ResizeObserver(send);
    observer.observe(element);
    window.addEventListener("message", answer);
    return () => {
      observer.disconnect();
      window.removeEventListener("message", answer);
    };
  }, [content]);
}

/** The height, in CSS pixels, that the page inside the frame reports; `initial` until its first message. */
export function useReportedHeight(frame: RefObject<HTMLIFrameElement | null>, initial: number): number {
  const [reported, setReported] = useState(initial);
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      const height = readHeight(event.data);
      const ours = event.source === frame.current?.contentWindow && event.origin === location.origin;
      if (ours && height !== null) setReported(height);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [frame]);
  return reported;
}
