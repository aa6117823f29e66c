import { useMemo, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { facetKeys } from "../model/facet.ts";
import { type SortOrder, sortOrders } from "../model/sort-order.ts";
import { queryCases } from "../search/search-cases.ts";
import { PageHead } from "../ui/page-head.tsx";
import { countChosen, toggleValue } from "../url/explorer-state.ts";
import { BrowseLinks } from "./browse-links.tsx";
import { CaseCard } from "./case-card.tsx";
import { EmptyResult } from "./empty-result.tsx";
import styles from "./explorer-page.module.scss";
import { FacetPanel } from "./facet-panel.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterSheet } from "./filter-sheet.tsx";
import { ResultsStatus } from "./results-status.tsx";
import { SearchField } from "./search-field.tsx";
import { useExplorer } from "./use-explorer.ts";
import { useExplorerHead } from "./use-explorer-head.ts";
import { useFilterSheet } from "./use-filter-sheet.ts";

/** Cards drawn at first and with each "show more". */
const pageSize = 24;

export function ExplorerPage() {
  const t = useTexts("explorer");
  const common = useTexts("common");
  const locale = useLocale();
  const { catalog, engine, state, landing, change, endTyping } = useExplorer();
  const sheet = useFilterSheet();
  const [limit, setLimit] = useState(pageSize);
  const { vocabulary, cases } = catalog;

  const result = useMemo(
    () => queryCases(engine, { selection: state.selection, sort: state.sort, offset: 0, limit }),
    [engine, state.selection, state.sort, limit],
  );

  const labelOf = (facet: (typeof facetKeys)[number], id: string) =>
    vocabulary[facet].find((value) => value.id === id)?.label ?? id;
  const separator = locale === "zh" ? "；" : "; ";
  const filters = [
    ...facetKeys
      .filter((facet) => state.selection.values[facet].length > 0)
      .map((facet) => {
        const labels = state.selection.values[facet]
          .map((id) => labelOf(facet, id))
          .join(locale === "zh" ? "、" : ", ");
        return locale === "zh" ? `${common(`facet.${facet}`)} ${labels}` : `${common(`facet.${facet}`)}: ${labels}`;
      }),
    ...(state.query.trim() === "" ? [] : [t("filters.query", { query: state.query })]),
  ].join(separator);

  const chosen = countChosen(state.selection);
  const landingLabel = landing && labelOf(landing.facet, landing.value);
  const title = landingLabel ? t("landing.title", { label: landingLabel }) : t("title");
  const head = useExplorerHead(state, landing, landingLabel, landing ? result.total : cases.length);
  const panel = <FacetPanel vocabulary={vocabulary} counts={result.counts} state={state} change={change} />;

  return (
    <div className={styles["page"]}>
      <PageHead {...head} />
      <header className={styles["intro"]}>
        <h1 className={styles["title"]} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles["lead"]}>{t("intro")}</p>
        <SearchField query={state.query} onType={(query) => change({ query }, "typing")} onCommit={endTyping} />
      </header>

      <div className={styles["columns"]} data-waits="">
        <aside className={styles["side"]} aria-label={t("filters")}>
          {panel}
        </aside>
        <section className={styles["results"]} aria-label={t("results.list")}>
          <div className={styles["bar"]}>
            <p className={styles["total"]}>
              <strong>
                {result.total === cases.length
                  ? t("results.total", { count: result.total })
                  : t("results.found", { count: result.total })}
              </strong>
              <span className={styles["of"]}>
                {result.total === cases.length ? "" : t("results.of", { total: cases.length })}
              </span>
            </p>
            <button type="button" className={styles["open"]} onClick={sheet.show}>
              {chosen === 0 ? t("filters.none") : t("filters.open", { count: chosen })}
            </button>
            <label className={styles["sort"]}>
              <span>{t("sort.label")}</span>
              <select value={state.sort} onChange={(event) => change({ sort: event.target.value as SortOrder })}>
                {sortOrders.map((order) => (
                  <option key={order} value={order}>
                    {t(`sort.${order}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <FilterChips state={state} vocabulary={vocabulary} change={change} />
          <ResultsStatus count={result.total} filters={filters} />
          {result.total === 0 ? (
            <EmptyResult change={change} selection={state.selection} />
          ) : (
            <ul role="list" className={styles["cards"]}>
              {[...result.page].map((row) => {
                const item = cases[row];
                return item === undefined ? null : (
                  <li key={item.slug}>
                    <CaseCard
                      item={item}
                      vocabulary={vocabulary}
                      onPick={(facet, id) => {
                        if (!state.selection.values[facet].includes(id))
                          change({ selection: toggleValue(state.selection, facet, id) });
                      }}
                    />
                  </li>
                );
              })}
            </ul>
          )}
          {result.page.length < result.total && (
            <button type="button" className={styles["more"]} onClick={() => setLimit(limit + pageSize)}>
              {t("results.more")}
            </button>
          )}
        </section>
      </div>
      <BrowseLinks catalog={catalog} />
      <FilterSheet open={sheet.isOpen} count={result.total} onClose={sheet.hide}>
        {panel}
      </FilterSheet>
    </div>
  );
}
