export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tag of the written language, as it stands in `lang` and `hreflang`. */
export const languageTags = { zh: "zh-Hans", en: "en" } as const satisfies Record<Locale, string>;

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

export const otherLocale = (locale: Locale): Locale => (locale === "zh" ? "en" : "zh");

/** What stands between the parts of a text: entries of a list, a title and what follows, clauses. */
export const punctuation = {
  zh: { list: "、", colon: "：", clause: "；" },
  en: { list: ", ", colon: ": ", clause: "; " },
} as const satisfies Record<Locale, Record<"list" | "colon" | "clause", string>>;
