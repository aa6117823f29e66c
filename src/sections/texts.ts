import type { Picture } from "../domain/picture.ts";
import { highlightsText } from "./highlights/text.ts";
import { plainSectionText } from "./plain/text.ts";
import { quoteText } from "./quote/text.ts";
import type { SectionText, TextPart } from "./section-text.ts";

/** The text side of every kind of section. */
const texts = {
  plain: plainSectionText,
  highlights: highlightsText,
  quote: quoteText,
};

/** One entry of the main column, told apart by `kind`. A plain section without title continues the one before. */
export type Section = {
  [K in keyof typeof texts]: (typeof texts)[K] extends SectionText<infer S> ? S : never;
}[keyof typeof texts];
export type SectionOf<K extends Section["kind"]> = Extract<Section, { kind: K }>;

const textOf = (section: Section) => texts[section.kind] as SectionText<Section>;

/** Headings, lines and captions of a section in reading order. */
export const sectionParts = (section: Section): TextPart[] => textOf(section).parts(section);

/** The pictures of a section, in the order shown. */
export const sectionPictures = (section: Section): readonly Picture[] => textOf(section).pictures(section);

/** A section as blocks of Markdown, without its pictures. */
export const sectionMarkdown = (section: Section): string[] => textOf(section).markdown(section);
