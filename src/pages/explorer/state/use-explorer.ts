import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate, useNavigationType, useParams } from "react-router";
import { catalogQuery } from "../../../content/cache.ts";
import type { FacetParam } from "../../../domain/facet.ts";
import type { Locale } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useI18n } from "../../../i18n/use-texts.ts";
import {
  countChosen,
  type ExplorerState,
  formatExplorerState,
  isChosen,
  type Landing,
  readLanding,
  stateOfAddress,
  withFacet,
} from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";
import { loadFiltering } from "./load-filtering.ts";
import { readPlace } from "./place.ts";
import { prepareExplorer } from "./prepare-explorer.ts";
import { useHistoryWriter } from "./use-history-writer.ts";

/** `typing` acts replace the step that the first of them began; every other act is a step of its own. */
export type ChangeState = (change: Change | ((state: ExplorerState) => Change), act?: "typing") => void;
type Change = Partial<ExplorerState>;

/**
 * The explorer's state and the one way to change it. The address is the truth; `ahead` runs before it by the moment the
 * router takes, so that a quick second act builds on the first.
 */
export function useExplorer() {
  const locale = useLocale();
  const i18n = useI18n();
  const { data: catalog } = useSuspenseQuery(catalogQuery(locale));
  const { facets } = catalog;
  const { facet, value } = useParams();
  const here = useLocation();
  const navigationType = useNavigationType();
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<{ state: ExplorerState; act: number } | null>(null);
  const acts = useRef(0);
  const isTyping = useRef(false);
  const writer = useHistoryWriter();

  const landing = useMemo(() => readLanding(facet, value, facets), [facet, value, facets]);
  const written = useMemo(
    () => stateOfAddress(new URLSearchParams(here.search), landing, facets),
    [here.search, landing, facets],
  );
  const state = useSteady(ahead?.state ?? written, facets);
  const { sheet } = readPlace(here.state);

  // By number, not by address: of on, off and on again the first is not the last, though they say the same.
  useEffect(() => {
    const arrived = readPlace(here.state).act;
    setAhead((known) => (known === null || known.act === arrived || navigationType === "POP" ? null : known));
  }, [here, navigationType]);

  // After a reload, Forward leads to filters that this document has not yet had a need for.
  useEffect(() => {
    if (navigationType !== "POP") return;
    const search = new URLSearchParams(here.search);
    prepareExplorer(i18n, locale, search, landing !== null, facets).catch(() => location.reload());
  }, [here.search, navigationType, i18n, locale, landing, facets]);

  // Back while letters still wait to be written must not be undone by them.
  useEffect(() => {
    const forget = () => {
      writer.cancel();
      isTyping.current = false;
    };
    addEventListener("popstate", forget);
    return () => removeEventListener("popstate", forget);
  }, [writer]);

  // `change` stays the same function, so that what only calls it need not be drawn again.
  const now = useRef({ state, locale, landing, sheet, facets });
  useLayoutEffect(() => {
    now.current = { state, locale, landing, sheet, facets };
  });
  const change = useCallback<ChangeState>(
    (part, act) => {
      const { state, locale, landing, sheet, facets } = now.current;
      const next = { ...state, ...(typeof part === "function" ? part(state) : part) };
      const href = hrefOf(locale, landing, next, facets);
      const replace = (act === "typing" && isTyping.current) || (act !== "typing" && sheet === "opened");
      acts.current += 1;
      const number = acts.current;
      const write = async () => {
        const place = { keepFocus: true, act: number, ...(sheet && { sheet: "used" }) };
        await navigate(href, { replace, preventScrollReset: true, state: place });
      };
      // Without the engine nothing can be filtered here; the address, loaded afresh, brings it or says why not.
      loadFiltering(i18n, locale).catch(() => location.assign(import.meta.env.BASE_URL.slice(0, -1) + href));
      setAhead({ state: next, act: number });
      if (act === "typing" && isTyping.current) writer.later(write);
      else writer.now(write);
      isTyping.current = act === "typing";
    },
    [navigate, i18n, writer],
  );
  const endTyping = useCallback(() => {
    writer.flush();
    isTyping.current = false;
  }, [writer]);
  /** Goes to another page, after the letters that still wait; they would otherwise bring the reader back. */
  const leave = useCallback(
    (to: string) => {
      isTyping.current = false;
      writer.now(async () => {
        await navigate(to);
      });
    },
    [writer, navigate],
  );
  return { catalog, state, landing, isActed: ahead !== null, change, endTyping, leave };
}

/** The same object as long as the state means the same, whether it ran ahead of the address or was read from it. */
function useSteady(state: ExplorerState, facets: readonly FacetParam[]): ExplorerState {
  const key = formatExplorerState(state, facets);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is to a state
  return useMemo(() => state, [key]);
}

/** A landing page keeps its own address as long as its value is all that is chosen. */
function hrefOf(locale: Locale, landing: Landing | null, state: ExplorerState, facets: readonly FacetParam[]): string {
  const { selection, query } = state;
  const isLanding =
    landing !== null &&
    isChosen(selection, landing.facet, landing.value) &&
    countChosen(selection) === 1 &&
    query.trim() === "";
  if (!isLanding) return paths.explorer.href(locale) + formatExplorerState(state, facets);
  const rest = { ...state, selection: withFacet(selection, landing.facet, []) };
  return paths.landing.href(locale, landing.facet, landing.value) + formatExplorerState(rest, facets);
}
