import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useCatalog } from "../../content/cache.ts";
import { labelOf } from "../../domain/facet.ts";
import { pageSize } from "../../domain/sort-order.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { type LoadMore, ShareButton } from "../../share/menu/share-button.tsx";
import actions from "../../ui/button/actions.module.scss";
import { CallToAction } from "../../ui/button/call-to-action.tsx";
import { DialogButton } from "../../ui/dialog/dialog-button.tsx";
import { Breadcrumbs } from "../../ui/layout/breadcrumbs.tsx";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { SectionBoundary } from "../../ui/layout/section-boundary.tsx";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { countChosen, originOf, toggleValue } from "../../url/explorer-state.ts";
import { storeReaderList } from "../../url/reader-list.ts";
import styles from "./explorer-page.module.scss";
import { FacetPanel } from "./facets/facet-panel.tsx";
import { FacetStrip } from "./facets/facet-strip.tsx";
import { FilterChips } from "./facets/filter-chips.tsx";
import { FilterSheet, useFilterSheet } from "./facets/filter-sheet.tsx";
import { CompanyNames } from "./front/company-names.tsx";
import { FeaturedStory } from "./front/featured-story.tsx";
import { QuickFilters } from "./front/quick-filters.tsx";
import { BrowseLinks } from "./results/browse-links.tsx";
import { chooseBands } from "./results/card-band.tsx";
import { type CardAction, CaseCard } from "./results/case-card.tsx";
import { Results } from "./results/results.tsx";
import { ResultsBar } from "./results/results-bar.tsx";
import { ResultsStatus } from "./results/results-status.tsx";
import { useResults } from "./search/use-results.ts";
import { SearchField } from "./search-box/search-field.tsx";
import { readHistoryState } from "./state/history-state.ts";
import { useExplorerHead } from "./state/use-explorer-head.ts";
import { type ChangeState, useExplorerState } from "./state/use-explorer-state.ts";
import { useFilterWords } from "./state/use-filter-words.ts";
import { useHeldPlace } from "./state/use-held-place.ts";

/** Rarely needed, so it is loaded when nothing is found. */
const EmptyResult = lazy(async () => ({ default: (await import("./results/empty-result.tsx")).EmptyResult }));

/** Cases of the list that "previous" and "next" on a case page know; neighbours further apart are nobody's next. */
const maxRemembered = 1000;
/** The card that is two columns wide on the first screen: the one after the call to action. */
const widePlace = 6;
/** Cards whose pictures are fetched at once. */
const firstRow = 3;

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
  const { state, landing, change: changeState, commitTyping, navigateAway } = useExplorerState(facets);
  const { held, hold } = useHeldPlace(state);
  const change = useCallback<ChangeState>(
    (part) => {
      hold();
      changeState(part);
    },
    [hold, changeState],
  );
  const sheet = useFilterSheet();
  const [needsTextSearch, setNeedsTextSearch] = useState(false);
  const { engine, textSearch, result, closest, suggestions, hitInfo, allCounts } = useResults(
    catalog,
    state,
    needsTextSearch,
  );
  const { total, rows, counts } = result;
  const words = useFilterWords(facets, state);
  const { title, intro, head } = useExplorerHead(facets, state, landing, total, cases.length);
  const isFront = landing === null && countChosen(state.selection) === 0 && state.query.trim() === "";
  const isPrinting = useIsPrinting();
  // The first in the order "recommended" stands above the list; on paper all stand in the list.
  const featured = isFront && state.view === "cards" && !isPrinting ? cases[0] : undefined;
  const listRows = featured ? rows.filter((row) => row !== 0) : rows;
  const { shown = pageSize } = readHistoryState(entry);
  // A printed page has no button for more.
  const drawn = isPrinting ? cases.length : shown;

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
  const panel = { facets, counts, allCounts, state, change };
  const from = originOf(state.selection, facets);
  const cardsOf = (ofRows: Iterable<number>) => {
    const items = Array.from(ofRows, (row) => ({ row, item: cases[row] })).flatMap(({ row, item }) =>
      item ? [{ row, item }] : [],
    );
    const bands = chooseBands(items.map(({ item }) => item));
    return items.map(({ row, item }, index) => {
      const isWide = isFront && state.view === "cards" && index === widePlace;
      return {
        isWide,
        card: (
          <SectionBoundary key={item.slug} fallback={failed}>
            <CaseCard
              item={item}
              facets={facets}
              selection={state.selection}
              band={state.view === "list" ? "none" : (bands[index] ?? "cover")}
              isWide={isWide}
              isFirst={index < firstRow}
              linkState={{ list }}
              hit={hitInfo?.(row)}
              action={cardAction}
              onPick={pick}
            />
          </SectionBoundary>
        ),
      };
    });
  };

  return (
    <div className={`${styles["page"]} ${isFront ? styles["front"] : ""}`}>
      <PageHead {...head} />
      {landing && <Breadcrumbs current={labelOf(facets, landing.facet, landing.value) ?? landing.value} />}
      <header className={styles["text"]}>
        <h1 className={isFront ? styles["title"] : landing ? layout["title"] : "visually-hidden"} tabIndex={-1}>
          {title}
        </h1>
        {(isFront || landing) && <p className={styles["lead"]}>{intro}</p>}
        <SearchField
          catalog={catalog}
          state={state}
          textSearch={textSearch}
          change={changeState}
          navigateAway={navigateAway}
          onCommit={commitTyping}
          onFocus={loadTextSearch}
        />
        {isFront && <QuickFilters facets={facets} counts={allCounts} total={cases.length} />}
      </header>
      {facets.length > 0 && <FacetStrip facets={facets} state={state} onOpen={sheet.show} />}
      {featured && (
        <div className={styles["featured"]}>
          <FeaturedStory item={featured} facets={facets} />
        </div>
      )}
      {isFront && facets.some(({ similar }) => similar !== undefined) && (
        <div className={styles["alike"]}>
          <p>
            <strong>{t("similar.title")}</strong>
            <span>{t("similar.text")}</span>
          </p>
          <DialogButton
            className={actions["quiet"]}
            load={() => import("./facets/similar-start.tsx")}
            namespace="explorer"
            failedText={notice("section.failed")}
            dialog={({ SimilarStart }, close) => (
              <SimilarStart
                catalog={catalog}
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
        </div>
      )}
      {isFront && cases.length > 1 && <CompanyNames cases={cases} facets={facets} />}

      <div className={facets.length > 0 ? styles["columns"] : undefined} data-waits="">
        {facets.length > 0 && (
          <aside className={styles["side"]} aria-label={t("filters")}>
            <SectionBoundary fallback={failed}>
              <FacetPanel {...panel} />
            </SectionBoundary>
          </aside>
        )}
        <section id="results" ref={held} className={styles["results"]} aria-label={t("results.list")}>
          <h2 className="visually-hidden">{t("results.list")}</h2>
          <ResultsBar total={total} all={cases.length} state={state} change={change}>
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
            <>
              <SectionBoundary fallback={failed}>
                <Suspense fallback={null}>
                  <EmptyResult
                    catalog={catalog}
                    state={state}
                    suggestions={suggestions}
                    removalLabel={removalLabel}
                    change={change}
                  />
                </Suspense>
              </SectionBoundary>
              <CallToAction look="tile" place="empty" from={from} />
            </>
          ) : (
            <Results
              view={state.view}
              left={Math.max(0, listRows.length - drawn)}
              closest={cardsOf(closest.slice(0, pageSize))}
              tile={isFront ? <CallToAction look="tile" place="list" from={from} /> : undefined}
              onMore={(more) =>
                void navigate(address, {
                  replace: true,
                  state: { ...readHistoryState(entry), keepFocus: true, shown: shown + more },
                })
              }
            >
              {cardsOf(listRows.subarray(0, drawn))}
            </Results>
          )}
        </section>
      </div>
      <SectionBoundary fallback={failed}>
        <BrowseLinks catalog={catalog} />
      </SectionBoundary>
      <FilterSheet open={sheet.isOpen} count={total} onClose={sheet.hide}>
        <FacetPanel {...panel} opened={sheet.facet} />
      </FilterSheet>
    </div>
  );
}
