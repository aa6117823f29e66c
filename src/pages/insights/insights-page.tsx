import { Fragment, useMemo } from "react";
import { useCatalog } from "../../content/cache.ts";
import type { Catalog } from "../../domain/customer-case.ts";
import { heldValues } from "../../domain/facet.ts";
import { site, siteName } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { PageIntro } from "../../ui/layout/page-intro.tsx";
import { paths } from "../../url/paths.ts";
import { HeatMap } from "./heat-map.tsx";
import styles from "./insights-page.module.scss";
import { GapList, LanguageList, languageCoverage, TogetherList } from "./lists.tsx";
import { countEmpty, countPairs } from "./pair-counts.ts";

const computeInsights = ({ cases, facets }: Catalog) => {
  const tables = facets.flatMap((row) => {
    const against = row.coverage?.against;
    const column = facets.find(({ id }) => id === against?.facet);
    return against && column ? [{ ...against, pairs: countPairs(cases, row, column) }] : [];
  });
  const together = facets.flatMap((facet) =>
    facet.coverage?.together ? [{ ...facet.coverage.together, pairs: countPairs(cases, facet, facet) }] : [],
  );
  return { tables, together, coverage: languageCoverage(cases) };
};

/** Where cases exist and where they are missing: an overview for readers, and for authors a list of what to write next. */
export function InsightsPage() {
  const t = useTexts("insights");
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const { tables, together, coverage } = useMemo(() => computeInsights(catalog), [catalog]);
  const { facets, cases } = catalog;
  const total = cases.length;
  const tiles = [
    { name: t("total"), value: String(total) },
    ...facets.flatMap((facet) => {
      const name = facet.coverage?.inUse;
      const count = facet.values.filter(({ id }) => heldValues(facet, cases).has(id)).length;
      return name === undefined ? [] : [{ name, value: t("share", { count, all: facet.values.length }) }];
    }),
    { name: t("bilingual"), value: t("share", { count: coverage.both, all: total }) },
  ];
  return (
    <div className={styles["page"]}>
      <PageHead
        title={`${t("title")} · ${siteName(locale)}`}
        description={t("intro")}
        canonical={paths.insights.href(locale)}
        indexed={site.insights.public}
      />
      <PageIntro title={t("title")} lead={t("intro")} />
      <dl className={styles["tiles"]}>
        {tiles.map(({ name, value }) => (
          <div key={name} className={styles["tile"]}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {tables.map(({ pairs, title, text }, index) => (
        <Fragment key={title}>
          <HeatMap
            id={`${pairs.rowFacet.id}-${pairs.columnFacet.id}`}
            pairs={pairs}
            facets={facets}
            title={title}
            text={text}
            note={t("empty.share", countEmpty(pairs))}
          />
          {index === 0 && <GapList pairs={pairs} />}
        </Fragment>
      ))}
      <div className={styles["columns"]}>
        {together.map(({ pairs, title, none }) => (
          <TogetherList key={pairs.rowFacet.id} pairs={pairs} title={title} none={none} />
        ))}
        <LanguageList coverage={coverage} />
      </div>
    </div>
  );
}
