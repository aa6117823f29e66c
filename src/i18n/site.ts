import { type Locale, locales } from "../domain/locale.ts";
import type { SiteData, SiteTexts } from "../domain/site.ts";

const blank: SiteTexts = {
  name: "Casebook",
  menu: [],
  actions: { texts: {} },
  footer: { columns: [], legal: [], social: [], feeds: true },
  list: {},
};

/** The settings of `data/site.yaml`, by way of the build; tests go without the file. */
export const site: SiteData = import.meta.env.SITE ?? {
  languages: locales,
  defaultLanguage: "zh",
  colors: {
    surface: { light: "#ffffff", dark: "#131918" },
    ink: { light: "#1b1915", dark: "#eeede9" },
    action: { light: "#085446", dark: "#9be2cf" },
  },
  insights: { public: true },
  texts: { zh: blank, en: blank },
};

/** The name of the site. */
export const siteName = (locale: Locale): string => site.texts[locale].name;
