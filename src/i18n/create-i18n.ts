import { createInstance, type i18n as I18n } from "i18next";
import type { Locale } from "../domain/locale.ts";
import enNotice from "./en/notice.json";
import type { Namespace } from "./namespaces.ts";
import zhNotice from "./zh/notice.json";

const dictionaries = import.meta.glob<Record<string, string>>(["./{zh,en}/*.json", "!./*/notice.json"], {
  import: "default",
});

/**
 * A fresh i18next that holds only the notices: they must be at hand when nothing else can be had. `loadTexts` brings the rest.
 * Several can live side by side, one per prerendered page.
 */
export async function createI18n(): Promise<I18n> {
  const i18n = createInstance();
  await i18n.init({
    lng: "zh",
    fallbackLng: false,
    resources: { zh: { notice: zhNotice }, en: { notice: enNotice } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return i18n;
}

/** Loads the texts of a page once per locale and namespace; rejects when a dictionary cannot be fetched. */
export async function loadTexts(i18n: I18n, locale: Locale, namespaces: readonly Namespace[]): Promise<void> {
  await Promise.all(
    namespaces
      .filter((namespace) => !i18n.hasResourceBundle(locale, namespace))
      .map(async (namespace) => {
        const load = dictionaries[`./${locale}/${namespace}.json`];
        if (!load) throw new Error(`No texts for ${locale}/${namespace}: add src/i18n/${locale}/${namespace}.json`);
        i18n.addResourceBundle(locale, namespace, await load());
      }),
  );
}
