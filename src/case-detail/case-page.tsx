import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { caseQuery } from "../content/case-queries.ts";
import { useContentSource } from "../content/source-context.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { languageTags } from "../model/locale.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { paths } from "../url/paths.ts";
import { CaseBanner } from "./case-banner.tsx";
import styles from "./case-page.module.scss";
import { CaseSection } from "./case-section.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { Outline } from "./outline.tsx";
import { RelatedCases } from "./related-cases.tsx";
import { ShareCard } from "./share-card.tsx";
import { useHashTarget } from "./use-hash-target.ts";

/** One case, laid out like its source: banner, main column in source order, facts panel. */
export function CasePage() {
  const t = useTexts("case");
  const common = useTexts("common");
  const locale = useLocale();
  const source = useContentSource();
  const { slug = "" } = useParams();
  const { data: detail } = useSuspenseQuery(caseQuery(source, locale, slug));
  useHashTarget(detail.slug);
  const foreign = detail.lang === locale ? undefined : languageTags[detail.lang];
  return (
    <article className={styles["page"]}>
      <PageHead
        title={`${detail.title} · ${common("site.title")} · ${common("site.name")}`}
        description={detail.summary}
        canonical={paths.customerCase.href(detail.lang, detail.slug)}
        indexed={foreign === undefined}
      />
      <nav className={styles["breadcrumb"]} aria-label={t("breadcrumb")}>
        <Link to={paths.explorer.href(locale)}>{common("site.title")}</Link>
      </nav>
      {foreign && <p className={styles["note"]}>{common("language.fallback")}</p>}
      <CaseBanner detail={detail} lang={foreign} />
      <div className={styles["columns"]}>
        <aside className={styles["side"]}>
          <FactsPanel detail={detail} lang={foreign} />
          <Outline detail={detail} lang={foreign} />
          <ShareCard detail={detail} />
        </aside>
        <div className={styles["story"]} lang={foreign}>
          {detail.sections.map((section, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: compiled sections never move, and two may be alike
            <CaseSection key={index} section={section} company={detail.title} lang={detail.lang} />
          ))}
        </div>
      </div>
      <RelatedCases related={detail.related} />
      {detail.source && (
        <p className={styles["source"]}>
          <ForeignText text={t("source", { source: detail.source })} locale={locale} />
        </p>
      )}
    </article>
  );
}
