import type { Figure, Logo } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";

/** All that a share picture shows. `lang` is the language of the text; facts are short labels like industry and place. */
export type ShareInput = {
  lang: Locale;
  siteName: string;
  title: string;
  summary: string;
  logo: Pick<Logo, "monogram" | "tone">;
  facts: readonly string[];
  figure?: Figure;
};

/** A drawing as SVG without any `<text>`, so that it looks the same on a machine without fonts. */
export type Drawing = { svg: string; width: number; height: number; missing: string[] };
