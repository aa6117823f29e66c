import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate, useNavigationType, useParams } from "react-router";
import { useCatalog } from "../content/use-catalog.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { type FacetKey, isFacetKey } from "../model/facet.ts";
import type { Locale } from "../model/locale.ts";
import {
  countChosen,
  type ExplorerState,
  formatExplorerState,
  isChosen,
  readExplorerState,
  withFacet,
} from "../url/explorer-state.ts";
import { paths } from "../url/paths.ts";
import { loadFiltering } from "./load-filtering.ts";
import { readPlace } from "./place.ts";
import { useHistoryWriter } from "./use-history-writer.ts";

export type Landing = { facet: FacetKey; value: string };

/** `typing` acts replace the step that the first of them began; every other act is a step of its own. */
export type ChangeState = (change: Partial<ExplorerState>, act?: "typing") => void;

/**
 * The explorer's state and the one way to change it. The address is the truth; `ahead` runs before it by the moment the
 * router takes, so that a quick second act builds on the first.
 */
export function useExplorer() {
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const { facet, value } = useParams();
  const location = useLocation();
  const navigationType = useNavigationType();
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<{ state: ExplorerState; href: string } | null>(null);
  const isTyping = useRef(false);
  const writer = useHistoryWriter();

  const landing = useMemo<Landing | null>(
    () => (isFacetKey(facet) && value !== undefined ? { facet, value } : null),
    [facet, value],
  );
  const written = useMemo(() => {
    const read = readExplorerState(new URLSearchParams(location.search));
    if (landing === null || isChosen(read.selection, landing.facet, landing.value)) return read;
    const ids = [landing.value, ...read.selection.values[landing.facet]];
    return { ...read, selection: withFacet(read.selection, landing.facet, ids) };
  }, [location.search, landing]);
  const state = ahead?.state ?? written;
  const { sheet } = readPlace(location.state);

  useEffect(() => {
    const here = location.pathname + location.search;
    setAhead((known) => (known === null || known.href === here || navigationType === "POP" ? null : known));
  }, [location, navigationType]);

  const change = useCallback<ChangeState>(
    (part, act) => {
      const next = { ...state, ...part };
      const href = hrefOf(locale, landing, next);
      const replace = (act === "typing" && isTyping.current) || (act !== "typing" && sheet === "opened");
      const write = async () => {
        const place = { keepFocus: true, ...(sheet && { sheet: "used" }) };
        await navigate(href, { replace, preventScrollReset: true, state: place });
      };
      void loadFiltering();
      setAhead({ state: next, href });
      if (act === "typing" && isTyping.current) writer.later(write);
      else writer.now(write);
      isTyping.current = act === "typing";
    },
    [state, navigate, locale, landing, sheet, writer],
  );
  const endTyping = useCallback(() => {
    writer.flush();
    isTyping.current = false;
  }, [writer]);
  return { catalog, state, landing, change, endTyping };
}

/** A landing page keeps its own address as long as its value is all that is chosen. */
function hrefOf(locale: Locale, landing: Landing | null, state: ExplorerState): string {
  const { selection, query } = state;
  const isLanding =
    landing !== null &&
    isChosen(selection, landing.facet, landing.value) &&
    countChosen(selection) === 1 &&
    query.trim() === "";
  if (!isLanding) return paths.explorer.href(locale) + formatExplorerState(state);
  const rest = { ...state, selection: withFacet(selection, landing.facet, []) };
  return paths.landing.href(locale, landing.facet, landing.value) + formatExplorerState(rest);
}
