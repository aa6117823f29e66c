import type { i18n as I18n } from "i18next";
import { createContext, useContext, useMemo } from "react";
import type { Locale } from "../domain/locale.ts";
import type { Namespace } from "./namespaces.ts";

const I18nContext = createContext<I18n | null>(null);

export const I18nProvider = I18nContext.Provider;

const LocaleContext = createContext<Locale>("zh");

export const LocaleProvider = LocaleContext.Provider;

/** The language of the page. */
export const useLocale = (): Locale => useContext(LocaleContext);

/** The texts of all languages, for the few places that show several. Throws outside `Providers`, which is a fault of ours. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("No texts: render pages inside <Providers i18n={…}>.");
  return i18n;
}

/**
 * The texts of one namespace in the page's language, as a typed `t`. Loaders have fetched them before, so there is nothing to wait for
 * or subscribe to, which is what react-i18next would add.
 */
export function useTexts<N extends Namespace>(namespace: N) {
  const i18n = useI18n();
  const locale = useLocale();
  return useMemo(() => i18n.getFixedT(locale, namespace), [i18n, locale, namespace]);
}
