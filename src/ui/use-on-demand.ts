import { useCallback, useState } from "react";

type OnDemand<T> = { state: "idle" | "loading" | "failed" } | { state: "ready"; value: T };

/** Fetches a part of the page when it is first asked for. A failure can be tried again by asking again. */
export function useOnDemand<T>(load: () => Promise<T>): [OnDemand<T>, () => Promise<T | null>] {
  const [part, setPart] = useState<OnDemand<T>>({ state: "idle" });
  const ask = useCallback(async () => {
    setPart((now) => (now.state === "ready" ? now : { state: "loading" }));
    try {
      const value = await load();
      setPart({ state: "ready", value });
      return value;
    } catch (error) {
      console.warn("A part of the page could not be fetched.", error);
      setPart({ state: "failed" });
      return null;
    }
  }, [load]);
  return [part, ask];
}
