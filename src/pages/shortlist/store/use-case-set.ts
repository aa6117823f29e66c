import { useLocation, useNavigate } from "react-router";
import { useLocale } from "../../../i18n/locale-context.ts";
import { type CaseSet, emptyCaseSet, formatCaseSet, readCaseSet } from "../../../url/case-set.ts";
import { paths } from "../../../url/paths.ts";
import { shortlistStore, useShortlist } from "./use-shortlist.ts";

/** A list to show and the one way to change it. `typing` acts replace the history step before; a browser list has none. */
export type EditableSet = {
  set: CaseSet;
  /** `own` is the list of this browser, `shared` one that came by its address; `unknown` is an own list not read yet. */
  kind: "own" | "shared" | "unknown";
  /** False when the browser refuses to keep the own list. */
  isPersisted: boolean;
  change: (part: Partial<Pick<CaseSet, "slugs" | "title">>, act?: "typing") => void;
};

/** The list this address speaks of: the cases it names, or, without any, the reader's own. */
export function useCaseSet(): EditableSet {
  const locale = useLocale();
  const { search } = useLocation();
  const navigate = useNavigate();
  const own = useShortlist();
  const params = new URLSearchParams(search);
  if (params.has("cases")) {
    const set = readCaseSet(params);
    return {
      set,
      kind: "shared",
      isPersisted: true,
      change: (part, act) => {
        // An emptied list stays a shared one, so that the reader's own does not show up in its place.
        const next = formatCaseSet({ ...set, ...part });
        const query = /[?&]cases=/.test(next)
          ? next
          : next.replace(/^\??/, (mark) => `?cases=${mark === "?" ? "&" : ""}`);
        void navigate(paths.shortlist.href(locale) + query, {
          replace: act === "typing",
          preventScrollReset: true,
          state: { keepFocus: true },
        });
      },
    };
  }
  return {
    set: { ...emptyCaseSet(), slugs: [...(own?.slugs ?? [])], title: own?.title ?? "" },
    kind: own === null ? "unknown" : "own",
    isPersisted: own?.isPersisted ?? true,
    change: (part) => shortlistStore().change((list) => ({ ...list, ...part })),
  };
}
