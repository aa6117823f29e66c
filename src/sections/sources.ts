import { highlightsSource } from "./highlights/source.ts";
import { plainSource } from "./plain/source.ts";
import { quoteSource } from "./quote/source.ts";
import type { AnySectionSource } from "./section-source.ts";
import type { Section } from "./texts.ts";

/** The source side of every kind of section. */
export const sectionSources: Record<Section["kind"], AnySectionSource> = {
  plain: plainSource,
  highlights: highlightsSource,
  quote: quoteSource,
};
