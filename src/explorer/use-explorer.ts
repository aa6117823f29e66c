import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { catalogQuery } from "../content/case-queries.ts";
import { useContentSource } from "../content/source-context.ts";
import { useLocale } from "../i18n/locale-context.ts";
import type { FacetKey } from "../model/facet.ts";
import { isFacetKey } from "../model/facet.ts";
import { readCatalog } from "../search/read-catalog.ts";
import { createExplorer } from "../search/search-cases.ts";
import { type ExplorerState, formatExplorerState, readExplorerState, withFacet } from "../url/explorer-state.ts";
import { paths } from "../url/paths.ts";

export type Landing = { facet: FacetKey; value: string };

/** `typing` acts replace the step that the first of them began; every other act is a step of its own. */
export type ChangeState = (change: Partial<ExplorerState>, act?: "typing") => void;

/** The explorer's state, read from the address (path of a landing page, then query), and the one way to change it. */
export function useExplorer() {
  const locale = useLocale();
  const source = useContentSource();
  const { data: catalog } = useSuspenseQuery(catalogQuery(source, locale));
  const { facet, value } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const typing = useRef(false);

  const landing = useMemo<Landing | null>(
    () => (isFacetKey(facet) && value !== undefined ? { facet, value } : null),
    [facet, value],
  );
  const state = useMemo(() => {
    const read = readExplorerState(new URLSearchParams(search));
    if (landing === null || read.selection.values[landing.facet].includes(landing.value)) return read;
    const ids = [landing.value, ...read.selection.values[landing.facet]];
    return { ...read, selection: withFacet(read.selection, landing.facet, ids) };
  }, [search, landing]);

  const change = useCallback<ChangeState>(
    (part, act) => {
      const replace = act === "typing" && typing.current;
      typing.current = act === "typing";
      const query = formatExplorerState({ ...state, ...part });
      void navigate(paths.explorer.href(locale) + query, {
        replace,
        preventScrollReset: true,
        state: { keepFocus: true },
      });
    },
    [state, navigate, locale],
  );

  const engine = useMemo(() => createExplorer(readCatalog(catalog)), [catalog]);
  const endTyping = useCallback(() => {
    typing.current = false;
  }, []);
  return { catalog, engine, state, landing, change, endTyping };
}
