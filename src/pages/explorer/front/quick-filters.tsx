import { Link } from "react-router";
import type { Facet } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { SearchResult } from "../../../search/facets/search.ts";
import { LangText } from "../../../ui/text/text.tsx";
import { paths } from "../../../url/paths.ts";
import styles from "./quick-filters.module.scss";

const maxFilters = 6;
const maxOfFacet = 2;

type Used = { facet: string; id: string; label: string; count: number };

/** The values of promoted facets that most cases hold, at most two of a facet. One that all cases hold filters nothing. */
const mostUsed = (facets: readonly Facet[], counts: SearchResult["counts"], total: number): Used[] =>
  facets
    .filter(({ promoted }) => promoted)
    .flatMap(({ id: facet, values }) =>
      values
        .map(({ id, label }, index) => ({ facet, id, label, count: counts[facet]?.[index] ?? 0 }))
        .filter(({ count }) => count > 0 && count < total)
        .sort((a, b) => b.count - a.count)
        .slice(0, maxOfFacet),
    )
    .sort((a, b) => b.count - a.count)
    .slice(0, maxFilters);

type Props = { facets: readonly Facet[]; counts: SearchResult["counts"]; total: number };

/** Filters to begin with, as links: they work before the app has started. */
export function QuickFilters({ facets, counts, total }: Props) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const used = mostUsed(facets, counts, total);
  if (used.length === 0) return null;
  return (
    <div className={styles["quick"]}>
      <p className={styles["title"]}>{t("quick.title")}</p>
      <ul role="list" className={styles["list"]}>
        {used.map(({ facet, id, label, count }) => (
          <li key={`${facet}:${id}`}>
            <Link className={styles["chip"]} to={`${paths.explorer.href(locale)}?${facet}=${encodeURIComponent(id)}`}>
              <LangText text={label} locale={locale} />
              <span className={styles["count"]} aria-hidden="true">
                {count}
              </span>
              <span className="visually-hidden">{t("facet.count", { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
