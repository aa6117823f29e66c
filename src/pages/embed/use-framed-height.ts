import { type RefObject, useEffect, useState } from "react";
import { readHeight } from "./frame-message.ts";

/** The height, in CSS pixels, that the page inside a frame of ours tells; `initial` until it has spoken. */
export function useFramedHeight(frame: RefObject<HTMLIFrameElement | null>, initial: number): number {
  const [height, setHeight] = useState(initial);
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      const told = readHeight(event.data);
      const ours = event.source === frame.current?.contentWindow && event.origin === location.origin;
      if (ours && told !== null) setHeight(told);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [frame]);
  return height;
}
