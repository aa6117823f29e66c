import { useId } from "react";
import { languageTags } from "../../domain/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { RichText } from "../../ui/text/rich-text.tsx";
import type { SectionViewProps } from "../section-view.ts";
import type { HighlightsSection } from "./text.ts";
import styles from "./view.module.scss";

export function HighlightsView({ section, lang }: SectionViewProps<HighlightsSection>) {
  const t = useTexts("case");
  const locale = useLocale();
  const id = useId();
  return (
    <section className={styles["highlights"]} aria-labelledby={id}>
      <p id={id} className={styles["kicker"]} lang={languageTags[locale]}>
        {t("highlights")}
      </p>
      <ul role="list" className={styles["benefits"]}>
        {section.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
          <li key={index} className={styles["benefit"]}>
            <RichText content={item} locale={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
