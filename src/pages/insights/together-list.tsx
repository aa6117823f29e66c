import { Link } from "react-router";
import type { FacetValue } from "../../domain/facet.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { filteredHref } from "./filtered-href.ts";
import page from "./insights-page.module.scss";
import type { PairCounts } from "./pair-counts.ts";

const maxPairs = 10;

type Props = { pairs: PairCounts; title: string; none: string };

/** The values of one facet that cases hold together most often. */
export function TogetherList({ pairs, title, none }: Props) {
  const t = useTexts("insights");
  const locale = useLocale();
  const facet = pairs.rowFacet;
  const found = frequentPairs(pairs, maxPairs);
  return (
    <section className={page["section"]} aria-labelledby={`${facet.id}-together`}>
      <h2 id={`${facet.id}-together`}>{title}</h2>
      {found.length === 0 && <p className={page["text"]}>{none}</p>}
      <ol role="list" className={page["list"]}>
        {found.map(({ first, second, count }) => (
          <li key={`${first.id} ${second.id}`} className={page["entry"]}>
            <Link to={filteredHref(locale, { [facet.id]: [first.id, second.id] }, [facet])}>
              {t("together.pair", { first: first.label, second: second.label })}
            </Link>
            <span className={page["counts"]}>{t("together.count", { count })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Two values of one facet and the number of cases that hold both. */
type FrequentPair = { first: FacetValue; second: FacetValue; count: number };

/** The pairs found together most often, from counts of a facet against itself; equals stand in vocabulary order. */
export function frequentPairs({ rows, cells }: PairCounts, max: number): FrequentPair[] {
  const pairs = rows.flatMap((first, a) =>
    rows.slice(a + 1).map((second, b) => ({ first, second, count: cells[a]?.[a + 1 + b] ?? 0 })),
  );
  return pairs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, max);
}
