import { Link } from "react-router";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { CaseSummary } from "../model/customer-case.ts";
import type { FacetKey, Vocabulary } from "../model/facet.ts";
import { languageTags } from "../model/locale.ts";
import { ForeignText } from "../ui/foreign-text.tsx";
import { LogoTile } from "../ui/logo-tile.tsx";
import { paths } from "../url/paths.ts";
import styles from "./case-card.module.scss";

type Props = { item: CaseSummary; vocabulary: Vocabulary; onPick: (facet: FacetKey, id: string) => void };

/** Facets shown on a card, and how many values of each: what a card shows can be filtered. */
const shownFacets = [
  ["industry", 1],
  ["feature", 3],
] as const satisfies readonly (readonly [FacetKey, number])[];

/** A case in the list: company, outcome, figure, and its facts as buttons that filter. */
export function CaseCard({ item, vocabulary, onPick }: Props) {
  const locale = useLocale();
  const t = useTexts("common");
  const foreign = item.lang === locale ? undefined : languageTags[item.lang];
  return (
    <article className={styles["card"]}>
      <div className={styles["head"]}>
        <div className={styles["logo"]}>
          <LogoTile logo={item.logo} />
        </div>
        <h3 className={styles["title"]} lang={foreign}>
          <Link className={styles["link"]} to={paths.customerCase.href(locale, item.slug)}>
            <ForeignText text={item.title} locale={item.lang} />
          </Link>
        </h3>
        {foreign && (
          <span className={styles["badge"]}>{t("language.only", { language: t(`language.${item.lang}`) })}</span>
        )}
      </div>
      {item.figure && (
        <p className={styles["figure"]} lang={foreign}>
          <strong className={styles["number"]}>{item.figure.value}</strong>
          <span className={styles["unit"]}>
            <ForeignText text={item.figure.label} locale={item.lang} />
          </span>
        </p>
      )}
      <p className={styles["summary"]} lang={foreign}>
        <ForeignText text={item.summary} locale={item.lang} />
      </p>
      <ul role="list" className={styles["facts"]}>
        {shownFacets.flatMap(([facet, most]) =>
          item.facets[facet].slice(0, most).map((id) => {
            const label = vocabulary[facet].find((value) => value.id === id)?.label;
            return label === undefined ? null : (
              <li key={`${facet}:${id}`}>
                <button type="button" className={styles["fact"]} onClick={() => onPick(facet, id)}>
                  {label}
                </button>
              </li>
            );
          }),
        )}
      </ul>
    </article>
  );
}
