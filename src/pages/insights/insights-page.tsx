import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { catalogQuery } from "../../content/cache.ts";
import type { Catalog } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { paths } from "../../url/paths.ts";
import { countEmpty } from "./find-gaps.ts";
import { GapList } from "./gap-list.tsx";
import { HeatMap } from "./heat-map.tsx";
import styles from "./insights-page.module.scss";
import { languageCoverage } from "./language-coverage.ts";
import { LanguageList } from "./language-list.tsx";
import { countPairs } from "./pair-counts.ts";
import { TogetherList } from "./together-list.tsx";

const computeInsights = (catalog: Catalog) => {
  const industryChallenge = countPairs(catalog, "industry", "challenge");
  const featureIndustry = countPairs(catalog, "feature", "industry");
  return {
    industryChallenge,
    featureIndustry,
    featurePairs: countPairs(catalog, "feature", "feature"),
    coverage: languageCoverage(catalog.cases),
  };
};

const inUse = (totals: readonly number[]): number => totals.filter((total) => total > 0).length;

/** Where the cases are and where they are missing: for readers a map, for those who write cases a list of what to write next. */
export function InsightsPage() {
  const t = useTexts("insights");
  const common = useTexts("common");
  const locale = useLocale();
  const { data: catalog } = useSuspenseQuery(catalogQuery(locale));
  const { industryChallenge, featureIndustry, featurePairs, coverage } = useMemo(
    () => computeInsights(catalog),
    [catalog],
  );
  const total = catalog.cases.length;
  const tiles = [
    { name: t("total"), value: String(total) },
    {
      name: t("industries"),
      value: t("share", { count: inUse(industryChallenge.rowTotals), all: industryChallenge.rows.length }),
    },
    {
      name: t("features"),
      value: t("share", { count: inUse(featureIndustry.rowTotals), all: featureIndustry.rows.length }),
    },
    { name: t("bilingual"), value: t("share", { count: coverage.both, all: total }) },
  ];
  return (
    <div className={styles["page"]}>
      <PageHead
        title={`${t("title")} · ${common("site.name")}`}
        description={t("intro")}
        canonical={paths.insights.href(locale)}
      />
      <header className={layout["intro"]}>
        <h1 className={layout["title"]} tabIndex={-1}>
          {t("title")}
        </h1>
        <p className={layout["lead"]}>{t("intro")}</p>
      </header>
      <dl className={styles["tiles"]}>
        {tiles.map(({ name, value }) => (
          <div key={name} className={styles["tile"]}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <HeatMap
        id="industry-challenge"
        pairs={industryChallenge}
        title={t("challenge.title")}
        text={t("challenge.text")}
        note={t("empty.share", countEmpty(industryChallenge))}
      />
      <GapList pairs={industryChallenge} />
      <HeatMap
        id="feature-industry"
        pairs={featureIndustry}
        title={t("feature.title")}
        text={t("feature.text")}
        note={t("empty.share", countEmpty(featureIndustry))}
      />
      <div className={styles["columns"]}>
        <TogetherList pairs={featurePairs} />
        <LanguageList coverage={coverage} />
      </div>
    </div>
  );
}
