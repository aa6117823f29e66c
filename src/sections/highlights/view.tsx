import { useId } from "react";
import { languageTags } from "../../domain/locale.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { RichList } from "../../ui/text/text.tsx";
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
      <RichList role="list" className={styles["benefits"]} items={section.items} locale={lang} />
    </section>
  );
}
