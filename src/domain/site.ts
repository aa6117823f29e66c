import type { Locale } from "./locale.ts";
import type { ColorRole, SchemeColors } from "./palette.ts";

/** The colours of the palette that an embed weighs against those of its host page. */
export const embedRoles = ["surface", "ink", "action"] as const satisfies readonly ColorRole[];

/** What the app and the build know of `data/site.yaml`. */
export type SiteData = {
  name: Record<Locale, string>;
  colors: Record<(typeof embedRoles)[number], SchemeColors>;
};
