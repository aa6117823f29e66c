import { useMemo } from "react";
import { Link, useLocation } from "react-router";
import { useCatalog } from "../../content/cache.ts";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf } from "../../domain/facet.ts";
import { siteName } from "../../i18n/site.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { createFacetEngine, searchCases } from "../../search/facets/search.ts";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { emptyExplorerState, formatExplorerState } from "../../url/explorer-state.ts";
import { paths } from "../../url/paths.ts";
import { readEmbedLocale, readListEmbed } from "./embed-address.ts";
import { EmbedCard, maxLabels } from "./embed-card.tsx";
import styles from "./embed-list-page.module.scss";

/** `/embed/list/?lang=zh&industry=…&limit=…`: the first cases of a filtered list, and a link to all of them. */
export function EmbedListPage() {
  const t = useTexts("embed");
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const locale = readEmbedLocale(params);
  const catalog = useCatalog(locale);
  const { selection, sort, limit } = readListEmbed(params, catalog.facets);
  const engine = useMemo(() => createFacetEngine(catalog), [catalog]);
  const { total, rows } = searchCases(engine, { selection, sort, limit });
  const shown = [...rows].flatMap((row) => catalog.cases[row] ?? []);
  const rest =
    paths.explorer.href(locale) + formatExplorerState({ ...emptyExplorerState(), selection, sort }, catalog.facets);
  return (
    <div className={layout["stack"]}>
      <PageHead
        title={t("list.title")}
        description={t("list.title")}
        canonical={paths.explorer.href(locale)}
        indexed={false}
      />
      <h1 className="visually-hidden">{t("list.title")}</h1>
      {shown.length === 0 && <p>{t("empty")}</p>}
      <ul role="list" className={styles["cards"]}>
        {shown.map((item) => (
          <li key={item.slug}>
            <EmbedCard item={item} labels={labelsOf(item, catalog.facets)} level={2} />
          </li>
        ))}
      </ul>
      <p className={styles["foot"]}>
        <Link to={total === 0 ? paths.explorer.href(locale) : rest} target="_top">
          {total === 0 ? t("backToList") : t("all", { count: total })}
        </Link>
        <span>{t("from", { site: siteName(locale) })}</span>
      </p>
    </div>
  );
}

const labelsOf = (item: CaseSummary, facets: readonly Facet[]): string[] =>
  facets
    .filter(({ embed }) => embed)
    .flatMap(({ id: facet }) =>
      idsOf(item.facets, facet)
        .slice(0, maxLabels)
        .flatMap((id) => labelOf(facets, facet, id) ?? []),
    );
