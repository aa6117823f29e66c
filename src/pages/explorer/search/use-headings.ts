import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { caseQuery } from "../../../content/cache.ts";
import type { Catalog } from "../../../domain/customer-case.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { caseTextOf } from "../../../search/text/case-text.ts";
import { findRanges } from "../../../search/text/explain-match.ts";
import type { Suggestion } from "../search-box/suggest.ts";
import type { Found } from "./scan-catalog.ts";

/** How long the text must rest before cases are fetched for it, in milliseconds. */
const rest = 250;
const mostHeadings = 4;
const mostOfOneCase = 2;

/**
 * Hands over the headings in which the text stands, those of the best cases first, once what was found is known. They stand in
 * the cases themselves, so those are fetched; where one cannot be had, its headings are left out.
 */
export function useHeadings(catalog: Catalog, found: Found | null, onFound: (headings: Suggestion[]) => void) {
  const client = useQueryClient();
  const locale = useLocale();
  useEffect(() => {
    if (!found?.headed?.length) return;
    let isCurrent = true;
    const ofRow = async (row: number): Promise<Suggestion[]> => {
      const { slug = "", title = "" } = catalog.cases[row] ?? {};
      const { passage } = found.explain(row);
      if (passage === undefined) return [];
      const detail = await client.ensureQueryData(caseQuery(locale, slug));
      return caseTextOf(detail)
        .sections.flatMap(({ id, heading }): Suggestion[] =>
          id !== null && findRanges(passage.fold, passage.marks, heading).length > 0
            ? [{ kind: "heading", slug, id, text: heading, lang: detail.lang, company: title }]
            : [],
        )
        .slice(0, mostOfOneCase);
    };
    const look = async () => {
      const lists = await Promise.all((found.headed ?? []).map((row) => ofRow(row).catch(() => [])));
      if (isCurrent) onFound(lists.flat().slice(0, mostHeadings));
    };
    const timer = setTimeout(() => void look(), rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [catalog, found, onFound, client, locale]);
}
