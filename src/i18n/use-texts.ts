import type { i18n as I18n, TFunction } from "i18next";
import { useContext, useMemo } from "react";
import { I18nContext } from "react-i18next";
import { useLocale } from "./locale-context.ts";
import type { Namespace } from "./namespaces.ts";

/** The texts of all languages, for the few places that speak several. Throws outside the app's frame, which is our own fault. */
export function useI18n(): I18n {
  const context = useContext(I18nContext);
  if (!context) throw new Error("No texts: draw pages inside <App i18n={…}>.");
  return context.i18n;
}

/**
 * The texts of one namespace in the page's language, as a typed `t`. Loaders bring the texts, so nothing is waited for or
 * subscribed to here; `useTranslation`, which does both, would add 2 kB to every page.
 */
export function useTexts<N extends Namespace>(namespace: N) {
  const i18n = useI18n();
  const locale = useLocale();
  return useMemo(() => remembering(i18n.getFixedT(locale, namespace)), [i18n, locale, namespace]);
}

/**
 * Says the same again without asking: i18next looks up the plural rules of a language for every count it says, and a list says
 * hundreds. A text that was not there yet is asked for again.
 */
function remembering<N extends Namespace>(t: TFunction<N>): TFunction<N> {
  const said = new Map<string, string>();
  const say = (key: string, values?: object): string => {
    const id = values ? key + JSON.stringify(values) : key;
    const known = said.get(id);
    if (known !== undefined) return known;
    const text = (t as unknown as typeof say)(key, values);
    if (text !== key) said.set(id, text);
    return text;
  };
  return say as unknown as TFunction<N>;
}
