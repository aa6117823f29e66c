import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useCatalog } from "../../content/cache.ts";
import { pageSize } from "../../domain/sort-order.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { type LoadMore, ShareButton } from "../../share/menu/share-button.tsx";
import actions from "../../ui/button/actions.module.scss";
import { DialogButton } from "../../ui/dialog/dialog-button.tsx";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { SectionBoundary } from "../../ui/layout/section-boundary.tsx";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { toggleValue } from "../../url/explorer-state.ts";
import { storeReaderList } from "../../url/reader-list.ts";
import styles from "./explorer-page.module.scss";
import { FacetBar } from "./facets/facet-bar.tsx";
import { FacetPanel } from "./facets/facet-panel.tsx";
import { FilterChips } from "./facets/filter-chips.tsx";
import { FilterSheet, useFilterSheet } from "./facets/filter-sheet.tsx";
import { BrowseLinks } from "./results/browse-links.tsx";
import { type CardAction, CaseCard } from "./results/case-card.tsx";
import { EmptyResult } from "./results/empty-result.tsx";
import { Results } from "./results/results.tsx";
import { ResultsBar } from "./results/results-bar.tsx";
import { ResultsStatus } from "./results/results-status.tsx";
import { useResults } from "./search/use-results.ts";
import { SearchField } from "./search-box/search-field.tsx";
import { readHistoryState } from "./state/history-state.ts";

import { useExplorerHead } from "./state/use-explorer-head.ts";
import { useExplorerState } from "./state/use-explorer-state.ts";
import { useFilterWords } from "./state/use-filter-words.ts";

/** Cases of the list that "previous" and "next" on a case page know; neighbours further apart are nobody's next. */
const maxRemembered = 1000;

type Props = { cardAction?: CardAction; loadShareMore?: LoadMore };

/** The list of cases with everything to narrow it. `cardAction` is shown in the corner of each card, `loadShareMore` in the share menu. */
export function ExplorerPage({ cardAction, loadShareMore }: Props) {
  const t = useTexts("explorer");
  const notice = useTexts("notice");
  const locale = useLocale();
  const navigate = useNavigate();
  const { pathname, search, key, state: entry } = useLocation();
  const catalog = useCatalog(locale);
  const { facets, cases } = catalog;
  const { state, landing, change, commitTyping, navigateAway } = useExplorerState(facets);
  const sheet = useFilterSheet();
  const [needsTextSearch, setNeedsTextSearch] = useState(false);
  const { shown = pageSize } = readHistoryState(entry);
  // A printed page has no button for more.
  const drawn = useIsPrinting() ? cases.length : shown;
  const limit = Math.max(drawn, maxRemembered);
  const { engine, textSearch, result, closest, suggestions, hitInfo } = useResults(
    catalog,
    state,
    limit,
    needsTextSearch,
  );
  const { total, rows, counts } = result;
  const words = useFilterWords(facets, state);
  const { title, intro, head } = useExplorerHead(facets, state, landing, total, cases.length);

  const address = pathname + search;
  const listed = useMemo(() => Array.from(rows, (row) => cases[row] ?? []).flat(), [rows, cases]);
  const list = useMemo(
    () => ({ address, scrollKey: key, shown, slugs: listed.slice(0, maxRemembered).map(({ slug }) => slug) }),
    [address, key, shown, listed],
  );
  useEffect(() => storeReaderList(list), [list]);
  const pick = useCallback(
    (facet: string, id: string) => change(({ selection }) => ({ selection: toggleValue(selection, facet, id) })),
    [change],
  );
  const loadTextSearch = useCallback(() => setNeedsTextSearch(true), []);

  const removal = suggestions?.removal ?? null;
  const removalLabel =
    removal &&
    (removal.facet === null ? t("filters.query", { query: state.query }) : words.labelsOf(removal.facet, removal.ids));
  const failed = <p>{notice("section.failed")}</p>;
  const panel = { facets, counts, state, change };
  const cardOf = (row: number) => {
    const item = cases[row];
    if (item === undefined) return [];
    return [
      <li key={item.slug}>
        <SectionBoundary fallback={failed}>
          <CaseCard
            item={item}
            facets={facets}
            selection={state.selection}
            view={state.view}
            linkState={{ list }}
            hit={hitInfo?.(row)}
            action={cardAction}
            onPick={pick}
          />
        </SectionBoundary>
      </li>,
    ];
  };

  return (
    <div className={styles["page"]}>
      <PageHead {...head} />
      <header className={layout["intro"]}>
        <h1 className={layout["title"]} tabIndex={-1}>
          {title}
        </h1>
        <p className={layout["lead"]}>{intro}</p>
        <SearchField
          catalog={catalog}
          state={state}
          textSearch={textSearch}
          change={change}
          navigateAway={navigateAway}
          onCommit={commitTyping}
          onFocus={loadTextSearch}
        />
        <div className={styles["starts"]}>
          <FacetBar {...panel} />
          {facets.some(({ similar }) => similar !== undefined) && (
            <DialogButton
              className={actions["link"]}
              load={() => import("./facets/similar-start.tsx")}
              namespace="explorer"
              failedText={notice("section.failed")}
              dialog={({ SimilarStart }, close) => (
                <SimilarStart
                  facets={facets}
                  engine={engine}
                  onClose={close}
                  onDone={(selection) => {
                    close();
                    change({ selection, query: "" });
                  }}
                />
              )}
            >
              {t("similar.open")}
            </DialogButton>
          )}
        </div>
      </header>

      <div className={facets.length > 0 ? styles["columns"] : undefined} data-waits="">
        {facets.length > 0 && (
          <aside className={styles["side"]} aria-label={t("filters")}>
            <SectionBoundary fallback={failed}>
              <FacetPanel {...panel} />
            </SectionBoundary>
          </aside>
        )}
        <section className={styles["results"]} aria-label={t("results.list")}>
          <h2 className="visually-hidden">{t("results.list")}</h2>
          <ResultsBar
            total={total}
            all={cases.length}
            state={state}
            change={change}
            onOpenFilters={facets.length > 0 ? sheet.show : undefined}
          >
            <ShareButton
              subject={{ kind: "list", address, title, filters: words.parts, total, cases: listed, facets }}
              loadMore={loadShareMore}
              brief
            />
          </ResultsBar>
          <FilterChips state={state} facets={facets} change={change} />
          <ResultsStatus
            key={locale}
            count={total}
            filters={words.filters}
            removal={removalLabel}
            gives={removal?.total}
          />
          {suggestions && closest.length === 0 ? (
            <EmptyResult
              catalog={catalog}
              state={state}
              suggestions={suggestions}
              removalLabel={removalLabel}
              change={change}
            />
          ) : (
            <Results
              view={state.view}
              left={total - Math.min(drawn, rows.length)}
              closest={closest.slice(0, pageSize).flatMap(cardOf)}
              onMore={() =>
                void navigate(address, {
                  replace: true,
                  state: { ...readHistoryState(entry), keepFocus: true, shown: shown + pageSize },
                })
              }
            >
              {[...rows.subarray(0, drawn)].flatMap(cardOf)}
            </Results>
          )}
        </section>
      </div>
      <SectionBoundary fallback={failed}>
        <BrowseLinks catalog={catalog} />
      </SectionBoundary>
      <FilterSheet open={sheet.isOpen} count={total} onClose={sheet.hide}>
        <FacetPanel {...panel} />
      </FilterSheet>
    </div>
  );
}
