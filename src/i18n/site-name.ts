import type { Locale } from "../domain/locale.ts";

/** The name of the site, from `data/site.yaml` by way of the build; tests go without one. */
export const siteName: Record<Locale, string> = import.meta.env.SITE_NAME ?? { zh: "Casebook", en: "Casebook" };
