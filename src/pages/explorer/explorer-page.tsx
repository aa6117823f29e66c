import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useI18n, useTexts } from "../../i18n/use-texts.ts";
import { type LoadMore, ShareButton } from "../../share/menu/share-button.tsx";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { SectionBoundary } from "../../ui/layout/section-boundary.tsx";
import { toggleValue } from "../../url/explorer-state.ts";
import styles from "./explorer-page.module.scss";
import { FacetBar } from "./facets/facet-bar.tsx";
import { FacetPanel } from "./facets/facet-panel.tsx";
import { useFilterSheet } from "./facets/use-filter-sheet.ts";
import { BrowseLinks } from "./results/browse-links.tsx";
import { type CardAction, CaseCard, chosenOf } from "./results/case-card.tsx";
import { Results } from "./results/results.tsx";
import { ResultsBar } from "./results/results-bar.tsx";
import { ResultsStatus } from "./results/results-status.tsx";
import { loadTextSearch } from "./search/load-text-search.ts";
import type { Repair } from "./search/nearest-rows.ts";
import { SearchField } from "./search-box/search-field.tsx";
import { loadFiltering } from "./state/load-filtering.ts";
import { mostRemembered } from "./state/most-remembered.ts";
import { pageSize } from "./state/page-size.ts";
import { readPlace } from "./state/place.ts";
import type { Answer } from "./state/plain-answer.ts";
import { useAnswer } from "./state/use-answer.ts";
import { useExplorer } from "./state/use-explorer.ts";
import { useExplorerHead } from "./state/use-explorer-head.ts";
import { useFilterWords } from "./state/use-filter-words.ts";
import { useInPlace } from "./state/use-in-place.ts";

const SimilarStart = lazy(async () => ({ default: (await import("./facets/similar-start.tsx")).SimilarStart }));

type Props = { cardAction?: CardAction; loadShareMore?: LoadMore };

/** The list of cases with everything to narrow it. `cardAction` stands in the corner of each card, `loadShareMore` in the share menu. */
export function ExplorerPage({ cardAction, loadShareMore }: Props) {
  const t = useTexts("explorer");
  const notice = useTexts("notice");
  const locale = useLocale();
  const navigate = useNavigate();
  const { pathname, search, key, state: placeState } = useLocation();
  const { catalog, state, landing, isActed, change, endTyping, leave } = useExplorer();
  const { facets, cases } = catalog;
  const sheet = useFilterSheet();
  const [asksSimilar, setAsksSimilar] = useState(false);
  const { shown = pageSize } = readPlace(placeState);
  const { filtering, answer, found, repair } = useAnswer(
    catalog,
    state,
    landing !== null,
    Math.max(shown, mostRemembered),
  );
  const words = useFilterWords(facets, state);

  const address = pathname + search;
  const listed = useMemo(() => casesOf(answer.rows, cases), [answer, cases]);
  const list = useMemo(
    () => ({ address, scrollKey: key, slugs: listed.map(({ slug }) => slug) }),
    [address, key, listed],
  );
  // Cards are drawn again only when they change, so what they hand on is one object whose content is renewed.
  const [place] = useState(() => ({ list }));
  useLayoutEffect(() => {
    place.list = list;
  }, [place, list]);
  const pick = useCallback(
    (facet: string, id: string) => change(({ selection }) => ({ selection: toggleValue(selection, facet, id) })),
    [change],
  );
  const scope = useRef<HTMLDivElement>(null);
  const { query, view } = state;
  const next = useMemo(
    () => ({ rows: rowsToDraw(answer, repair, shown), answer, repair, found, query, view, shown }),
    [answer, repair, found, query, view, shown],
  );
  const drawn = useInPlace(next, scope, isQuickChange, filtering);
  const { rows } = drawn;
  // What is kept for another tab need not hold up what is drawn.
  useEffect(() => void setTimeout(() => filtering?.storeReaderList(list), 200), [list, filtering]);
  const i18n = useI18n();
  useFirstSign(
    useCallback(async () => {
      await loadFiltering(i18n, locale);
    }, [i18n, locale]),
  );

  const { title, intro, head } = useExplorerHead(
    facets,
    state,
    landing,
    landing && words.labelOf(landing.facet, landing.value),
    answer.total,
    filtering,
  );
  const dropLabel = filtering?.dropLabel(repair, words.labelsOf, t("filters.query", { query: state.query })) ?? null;
  const failed = <p>{notice("section.failed")}</p>;
  const panel = { facets, counts: answer.counts, state, change };

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
          found={found}
          change={change}
          leave={leave}
          onCommit={endTyping}
          onFocus={() => void loadTextSearch().catch(askedAgain)}
        />
        <div className={styles["starts"]}>
          <FacetBar {...panel} />
          <button
            type="button"
            className={styles["similar"]}
            aria-expanded={asksSimilar}
            onClick={() => setAsksSimilar(!asksSimilar)}
          >
            {t("similar.open")}
          </button>
        </div>
      </header>
      {asksSimilar && filtering && (
        <SectionBoundary fallback={failed}>
          <Suspense fallback={null}>
            <SimilarStart
              catalog={catalog}
              onClose={() => setAsksSimilar(false)}
              onDone={(selection) => {
                setAsksSimilar(false);
                change({ selection, query: "" });
              }}
            />
          </Suspense>
        </SectionBoundary>
      )}

      <div className={styles["columns"]} data-waits="">
        <aside className={styles["side"]} aria-label={t("filters")}>
          <SectionBoundary fallback={failed}>
            <FacetPanel {...panel} />
          </SectionBoundary>
        </aside>
        <section className={styles["results"]} aria-label={t("results.list")}>
          <h2 className="visually-hidden">{t("results.list")}</h2>
          <ResultsBar total={answer.total} all={cases.length} state={state} change={change} onOpenFilters={sheet.show}>
            <ShareButton
              subject={{
                kind: "list",
                address,
                title,
                filters: words.parts,
                total: answer.total,
                cases: listed,
                facets,
              }}
              loadMore={loadShareMore}
              brief
            />
          </ResultsBar>
          {filtering && <filtering.Chips state={state} facets={facets} change={change} />}
          <ResultsStatus
            key={locale}
            count={answer.total}
            filters={words.filters}
            drop={dropLabel}
            gives={repair?.drop?.total}
            isCounted={filtering !== null}
          />
          {filtering && drawn.repair ? (
            <filtering.Empty
              catalog={catalog}
              state={state}
              repair={drawn.repair}
              dropLabel={dropLabel}
              change={change}
            />
          ) : (
            <Results
              view={drawn.view}
              scope={scope}
              left={drawn.answer.total - rows.length}
              answer={drawn.answer}
              isActed={isActed}
              onMore={() =>
                void navigate(address, {
                  replace: true,
                  preventScrollReset: true,
                  state: { ...readPlace(placeState), keepFocus: true, shown: shown + pageSize },
                })
              }
            >
              {rows.flatMap((row) => {
                const item = cases[row];
                if (item === undefined) return [];
                const why = drawn.found?.explain(row);
                return [
                  <li key={item.slug}>
                    <SectionBoundary fallback={failed}>
                      <CaseCard
                        item={item}
                        facets={facets}
                        chosen={chosenOf(item, state.selection)}
                        view={drawn.view}
                        place={place}
                        found={why}
                        note={why && drawn.found && <drawn.found.Note slug={item.slug} found={why} />}
                        action={cardAction}
                        onPick={pick}
                      />
                    </SectionBoundary>
                  </li>,
                ];
              })}
            </Results>
          )}
        </section>
      </div>
      <SectionBoundary fallback={failed}>
        <BrowseLinks catalog={catalog} />
      </SectionBoundary>
      {filtering && (
        <filtering.Sheet open={sheet.isOpen} count={answer.total} onClose={sheet.hide}>
          <FacetPanel {...panel} />
        </filtering.Sheet>
      )}
    </div>
  );
}

/** Fetching ahead may fail unseen: the act that needs the part asks for it again, and says so when it cannot be had. */
const askedAgain = () => undefined;

type Drawn = { query: string; shown: number };
const isQuickChange = (from: Drawn, to: Drawn) => from.query !== to.query || from.shown !== to.shown;

const rowsToDraw = ({ total, rows }: Answer, repair: Repair | null, shown: number): readonly number[] =>
  total === 0 ? (repair?.nearest ?? []) : Array.from({ length: Math.min(shown, rows.length) }, (_, i) => rows[i] ?? -1);

const casesOf = (rows: ArrayLike<number>, cases: readonly CaseSummary[]): CaseSummary[] =>
  Array.from({ length: Math.min(rows.length, mostRemembered) }, (_, i) => cases[rows[i] ?? -1] ?? []).flat();

/** Calls `load` once when the reader first moves, touches or types: soon enough for the first filter, not with the page. */
function useFirstSign(load: () => Promise<void>) {
  useEffect(() => {
    const stop = new AbortController();
    const begin = () => {
      stop.abort();
      load().catch(askedAgain);
    };
    for (const sign of ["pointermove", "pointerdown", "keydown", "scroll"])
      addEventListener(sign, begin, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [load]);
}
