import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
} from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import type { FacetParam } from "../../../domain/facet.ts";
import type { Locale } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/use-texts.ts";
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
import { createDebounce } from "./debounce.ts";
import { readHistoryState } from "./history-state.ts";

type Change = Partial<ExplorerState>;

/** Changes the state. A change while `typing` replaces the history entry that the first letter added; any other adds one. */
export type ChangeState = (change: Change | ((state: ExplorerState) => Change), kind?: "typing") => void;

/**
 * The state of the list and the ways to change it. The address holds the state; `useOptimistic` shows a change before the
 * router has written it there, so a quick second click builds on the first.
 */
export function useExplorerState(facets: readonly FacetParam[]) {
  const locale = useLocale();
  const { facet, value } = useParams();
  const { search, state: entry } = useLocation();
  const navigate = useNavigate();
  const landing = useMemo(() => readLanding(facet, value, facets), [facet, value, facets]);
  const urlState = useMemo(
    () => stateOfAddress(new URLSearchParams(search), landing, facets),
    [search, landing, facets],
  );
  const [optimisticState, setOptimisticState] = useOptimistic(urlState);
  const state = useStableByKey(optimisticState, formatExplorerState(optimisticState, facets));
  const { sheet } = readHistoryState(entry);
  // Browsers limit how often an address may change, so letters are written when typing pauses.
  const [typing] = useState(() => createDebounce(300));
  const isTyping = useRef(false);

  const latest = useRef({ state, locale, landing, sheet, facets });
  useLayoutEffect(() => {
    latest.current = { state, locale, landing, sheet, facets };
  });

  // Letters that still wait must not undo a Back.
  useEffect(() => {
    const forget = () => {
      typing.cancel();
      isTyping.current = false;
    };
    addEventListener("popstate", forget);
    return () => removeEventListener("popstate", forget);
  }, [typing]);

  // One after the other: a navigation that starts while another is on its way would take its place in the history.
  const written = useRef(Promise.resolve());
  const write = useCallback(
    (next: ExplorerState, replace: boolean): Promise<void> => {
      const { locale, landing, sheet, facets } = latest.current;
      const state = { keepFocus: true, ...(sheet && { sheet: "used" }) };
      const href = hrefOf(locale, landing, next, facets);
      written.current = written.current.then(() => navigate(href, { replace, state }));
      return written.current;
    },
    [navigate],
  );

  /** Writes the letters that still wait. */
  const writeTyped = useCallback(async () => {
    isTyping.current = false;
    if (typing.cancel()) await write(latest.current.state, true);
  }, [typing, write]);

  const change = useCallback<ChangeState>(
    (part, kind) => {
      const { state, sheet } = latest.current;
      const next = { ...state, ...(typeof part === "function" ? part(state) : part) };
      startTransition(async () => {
        setOptimisticState(next);
        if (kind === "typing" && isTyping.current) {
          if (await typing.wait()) await write(next, true);
          return;
        }
        const typed = writeTyped();
        isTyping.current = kind === "typing";
        await typed;
        await write(next, kind !== "typing" && sheet === "opened");
      });
      latest.current = { ...latest.current, state: next };
    },
    [setOptimisticState, typing, write, writeTyped],
  );

  const commitTyping = useCallback(() => startTransition(writeTyped), [writeTyped]);

  /** Goes to another page, after the letters that still wait; written later, they would bring the reader back. */
  const navigateAway = useCallback(
    (to: string) =>
      startTransition(async () => {
        await writeTyped();
        await navigate(to);
      }),
    [navigate, writeTyped],
  );
  return { state, landing, change, commitTyping, navigateAway };
}

/** The same object as long as `key` is the same, whether it is optimistic or was read from the address. */
function useStableByKey<T>(value: T, key: string): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all there is to the value
  return useMemo(() => value, [key]);
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
