import { createContext, useContext } from "react";
import type { Locale } from "../domain/locale.ts";

const LocaleContext = createContext<Locale>("zh");

export const LocaleProvider = LocaleContext.Provider;
export const useLocale = (): Locale => useContext(LocaleContext);
