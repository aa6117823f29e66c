import type { SiteData } from "../domain/site.ts";

/** The settings of `data/site.yaml`, by way of the build; tests go without the file. */
export const site: SiteData = import.meta.env.SITE ?? {
  name: { zh: "Casebook", en: "Casebook" },
  colors: {
    surface: { light: "#ffffff", dark: "#131918" },
    ink: { light: "#1b1915", dark: "#eeede9" },
    action: { light: "#085446", dark: "#9be2cf" },
  },
};
