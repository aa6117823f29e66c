import { createContext, useContext } from "react";

const SayContext = createContext<(text: string) => void>(() => {});

/** How parts of the case page tell the reader that something was done. */
export const SayProvider = SayContext.Provider;
export const useSay = (): ((text: string) => void) => useContext(SayContext);
