import { Link } from "react-router";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { filteredHref } from "./filtered-href.ts";
import page from "./insights-page.module.scss";
import type { PairCounts } from "./pair-counts.ts";
import { mostTogether } from "./together.ts";

/** Pairs shown. */
const shown = 10;

export function TogetherList({ pairs }: { pairs: PairCounts }) {
  const t = useTexts("insights");
  const locale = useLocale();
  const found = mostTogether(pairs, shown);
  return (
    <section className={page["section"]} aria-labelledby="together">
      <h2 id="together">{t("together.title")}</h2>
      {found.length === 0 && <p className={page["text"]}>{t("together.none")}</p>}
      <ol role="list" className={page["list"]}>
        {found.map(({ first, second, count }) => (
          <li key={`${first.id} ${second.id}`} className={page["entry"]}>
            <Link to={filteredHref(locale, { [pairs.rowFacet]: [first.id, second.id] })}>
              {t("together.pair", { first: first.label, second: second.label })}
            </Link>
            <span className={page["counts"]}>{t("together.count", { count })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
