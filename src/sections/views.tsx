import type { ComponentType } from "react";
import { HighlightsView } from "./highlights/view.tsx";
import { PlainView } from "./plain/view.tsx";
import { QuoteView } from "./quote/view.tsx";
import type { SectionViewProps } from "./section-view.ts";
import type { Section, SectionOf } from "./texts.ts";

/** The component of every kind of section. */
const views: { [K in Section["kind"]]: ComponentType<SectionViewProps<SectionOf<K>>> } = {
  plain: PlainView,
  highlights: HighlightsView,
  quote: QuoteView,
};

/** One entry of the main column, drawn by the component of its kind. */
export function SectionView(props: SectionViewProps<Section>) {
  const View = views[props.section.kind] as ComponentType<SectionViewProps<Section>>;
  return <View {...props} />;
}
