import { useLocation, useNavigate } from "react-router";
import { useLocale } from "../../../i18n/use-texts.ts";
import { type CaseSet, emptyCaseSet, formatCaseSet, readCaseSet } from "../../../url/case-set.ts";
import { paths } from "../../../url/paths.ts";
import { shortlistStore, useShortlist } from "./use-shortlist.ts";

/** A list and how to change it. Changes of a shared list are history entries; those made by `typing` replace the current one. */
export type EditableSet = {
  set: CaseSet;
  /** `own`: the list of this browser. `shared`: one from the address. `unknown`: the own list before hydration. */
  kind: "own" | "shared" | "unknown";
  /** False when the browser does not store the list. */
  isPersisted: boolean;
  change: (part: Partial<Pick<CaseSet, "slugs" | "title">>, act?: "typing") => void;
};

/** The list of the current address: the cases it names, else the reader's own. */
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
        // An empty shared list keeps `?cases=`; without it the reader's own list would be shown.
        const next = formatCaseSet({ ...set, ...part });
        const query = /[?&]cases=/.test(next)
          ? next
          : next.replace(/^\??/, (mark) => `?cases=${mark === "?" ? "&" : ""}`);
        void navigate(paths.shortlist.href(locale) + query, {
          replace: act === "typing",
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
