import { isLocale, type Locale } from "../../domain/locale.ts";

/** The first of the browser's languages that the site has, by primary language (`zh-TW` counts as zh); null when none. */
export function preferredLocale(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    const primary = language.toLowerCase().split("-")[0];
    if (isLocale(primary)) return primary;
  }
  return null;
}
