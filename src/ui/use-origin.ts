import { useSyncExternalStore } from "react";

const never = () => () => {};

/** `https://host` of the page as the browser has it; empty while prerendering, where nobody knows it. */
export const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
