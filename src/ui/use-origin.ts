import { useSyncExternalStore } from "react";

const noSubscription = () => () => {};

/** The origin of the page, e.g. `https://cases.example`; empty while prerendering and before hydration. */
export const useOrigin = (): string =>
  useSyncExternalStore(
    noSubscription,
    () => location.origin,
    () => "",
  );
