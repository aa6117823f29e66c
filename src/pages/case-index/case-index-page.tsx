import { useMemo } from "react";
import { useCatalog } from "../../content/cache.ts";
import { byName } from "../../domain/sort-order.ts";
import { siteName } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { CaseLink, LangText } from "../../ui/text/text.tsx";
import { paths } from "../../url/paths.ts";
import styles from "./case-index-page.module.scss";

/** All cases as links, sorted by name; works without scripts. */
export function CaseIndexPage() {
  const t = useTexts("index");
  const common = useTexts("common");
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const cases = useMemo(() => byName(catalog.cases), [catalog]);
  return (
    <div className={styles["page"]}>
      <PageHead
        title={`${t("index.title")} · ${common("site.title")} · ${siteName(locale)}`}
        description={t("index.description", { count: cases.length })}
        canonical={paths.index.href(locale)}
      />
      <h1 className={layout["title"]} tabIndex={-1}>
        {t("index.title")}
      </h1>
      <ul role="list" className={layout["stack"]}>
        {cases.map((item) => (
          <li key={item.slug}>
            <CaseLink className={styles["name"]} item={item} />
            <LangText as="p" className={styles["summary"]} text={item.summary} locale={item.lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}
