import type { CaseDetail, CaseSummary } from "../model/customer-case.ts";
import { formatExplorerState, readExplorerState } from "../url/explorer-state.ts";

/** What is shared: a case, or a list as filtered. `address` is a path of the site (no origin, no base path), with its query. */
export type ShareSubject =
  | { kind: "case"; address: string; detail: CaseDetail }
  | { kind: "list"; address: string; title: string; cases: readonly CaseSummary[] };

export const subjectTitle = (subject: ShareSubject): string =>
  subject.kind === "case" ? subject.detail.title : subject.title;

/** The address worth sharing: filters in their one canonical form, without defaults, without the campaign that brought this visitor, without hash. */
export function cleanAddress({ kind, address }: ShareSubject): string {
  const { pathname, search } = new URL(address, "https://casebook.invalid");
  if (kind === "case") return pathname;
  return pathname + formatExplorerState({ ...readExplorerState(new URLSearchParams(search)), foreign: [] });
}
