import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { catalogQuery } from "../../content/cache.ts";
import { languageTags } from "../../domain/locale.ts";
import { byName } from "../../domain/sort-order.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { site } from "../../i18n/site.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { LangText } from "../../ui/text/lang-text.tsx";
import { paths } from "../../url/paths.ts";
import styles from "./case-index-page.module.scss";

/** All cases as links, sorted by name; works without scripts. */
export function CaseIndexPage() {
  const t = useTexts("index");
  const common = useTexts("common");
  const locale = useLocale();
  const { data: catalog } = useSuspenseQuery(catalogQuery(locale));
  const cases = useMemo(() => byName(catalog.cases), [catalog]);
  return (
    <div className={styles["page"]}>
      <PageHead
        title={`${t("index.title")} · ${common("site.title")} · ${site.name[locale]}`}
        description={t("index.description", { count: cases.length })}
        canonical={paths.index.href(locale)}
      />
      <h1 className={layout["title"]} tabIndex={-1}>
        {t("index.title")}
      </h1>
      <ul role="list" className={layout["stack"]}>
        {cases.map((item) => (
          <li key={item.slug} lang={item.lang === locale ? undefined : languageTags[item.lang]}>
            <Link className={styles["name"]} to={paths.customerCase.href(locale, item.slug)}>
              <LangText text={item.title} locale={item.lang} />
            </Link>
            <p className={styles["summary"]}>
              <LangText text={item.summary} locale={item.lang} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
