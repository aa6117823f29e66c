import type { ComponentType, ReactNode } from "react";
import type { Locale } from "../domain/locale.ts";
import type { Picture } from "../domain/picture.ts";

/** Parts that the page supplies, since they know of its viewer and its messages. */
export type SectionSlots = {
  /** A heading that can be linked to. */
  Heading: ComponentType<{ level: 2 | 3 | 4; id: string; title: string; children: ReactNode }>;
  /** A picture with its caption. */
  Figure: ComponentType<{ picture: Picture; company: string; lang: Locale }>;
};

/** `lang` is the language of the section's own text, which may differ from that of the page. */
export type SectionViewProps<S> = { section: S; company: string; lang: Locale } & SectionSlots;
