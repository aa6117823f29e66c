import type { CaseDetail, CaseSummary } from "../../domain/customer-case.ts";
import type { FacetParam } from "../../domain/facet.ts";
import { formatExplorerState, readExplorerState } from "../../url/explorer-state.ts";

export type CaseSubject = { kind: "case"; address: string; detail: CaseDetail };

/** A filtered list: the chosen filters in words, the total number of cases, and the first of them in the order shown. */
export type ListSubject = {
  kind: "list";
  address: string;
  title: string;
  filters: readonly string[];
  total: number;
  cases: readonly CaseSummary[];
  facets: readonly FacetParam[];
};

/** What is shared. `address` is a path of the site (no origin, no base path), with its query. */
export type ShareSubject = CaseSubject | ListSubject;

/** The title; for a list, with the chosen filters. */
export const subjectTitle = (subject: ShareSubject): string =>
  subject.kind === "case" ? subject.detail.title : [subject.title, ...subject.filters].join(" · ");

/** The address to share: filters in canonical form, without defaults, campaign parameters or hash. */
export function cleanAddress(subject: ShareSubject): string {
  const { pathname, search } = new URL(subject.address, "https://casebook.invalid");
  if (subject.kind === "case") return pathname;
  const { facets } = subject;
  return (
    pathname + formatExplorerState({ ...readExplorerState(new URLSearchParams(search), facets), foreign: [] }, facets)
  );
}
