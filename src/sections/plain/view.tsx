import { LangText } from "../../ui/text/text.tsx";
import type { SectionViewProps } from "../section-view.ts";
import { BlockView } from "./block-view.tsx";
import type { PlainSection } from "./text.ts";
import styles from "./view.module.scss";

export function PlainView({ section, company, lang, Heading, Figure }: SectionViewProps<PlainSection>) {
  return (
    <section className={styles["plain"]}>
      {section.title && section.id && (
        <Heading level={2} id={section.id} title={section.title}>
          <LangText text={section.title} locale={lang} />
        </Heading>
      )}
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
        <BlockView key={index} block={block} lang={lang} Heading={Heading} />
      ))}
      {section.pictures.map((picture, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice
        <Figure key={index} picture={picture} company={company} lang={lang} />
      ))}
    </section>
  );
}
