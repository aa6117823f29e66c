import type { ComponentType } from "react";
import { Link } from "react-router";
import type { CaseSummary } from "../../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf, type Selection } from "../../../domain/facet.ts";
import { languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { MarkedText } from "../../../ui/text/marked-text.tsx";
import { isChosen, type ViewKind } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";
import type { HitInfo } from "../search/use-results.ts";
import styles from "./case-card.module.scss";
import { FoundNote } from "./found-note.tsx";

type CaseCardProps = {
  item: CaseSummary;
  facets: readonly Facet[];
  selection: Selection;
  view: ViewKind;
  /** Passed to the case page: the list that the card belongs to. */
  linkState: unknown;
  onPick: (facet: string, id: string) => void;
  /** How a text search found the case. */
  hit?: HitInfo | undefined;
  /** A control in the card's corner, such as a heart. */
  action?: CardAction | undefined;
};

export type CardAction = ComponentType<{ slug: string; company: string }>;

/** The values a card shows, each of which filters. A row of the list has room for one. */
const factsOf = (item: CaseSummary, facets: readonly Facet[], view: ViewKind) => {
  const facts = facets.flatMap(({ id: facet, card }) =>
    idsOf(item.facets, facet)
      .slice(0, card)
      .flatMap((id) => {
        const label = labelOf(facets, facet, id);
        return label === undefined ? [] : [{ facet, id, label }];
      }),
  );
  return view === "list" ? facts.slice(0, 1) : facts;
};

/** A case in the list: company, outcome, figure, and its facts as buttons that filter. The whole card opens the case. */
export function CaseCard(props: CaseCardProps) {
  const { item, facets, selection, view, linkState, onPick, hit, action: Action } = props;
  const locale = useLocale();
  const common = useTexts("common");
  const t = useTexts("explorer");
  const foreign = item.lang === locale ? undefined : languageTags[item.lang];
  const facts = factsOf(item, facets, view);
  return (
    <article className={styles[view === "list" ? "row" : "card"]}>
      <div className={styles["logo"]}>
        <LogoTile logo={item.logo} />
      </div>
      <h3 className={styles["title"]} lang={foreign}>
        <Link className={styles["link"]} to={paths.customerCase.href(locale, item.slug)} state={linkState}>
          <MarkedText text={item.title} locale={item.lang} ranges={hit?.title} />
        </Link>
      </h3>
      {foreign && (
        <span className={styles["badge"]}>
          {common("language.only", { language: common(`language.${item.lang}`) })}
        </span>
      )}
      {item.figure && (
        <p className={styles["figure"]} lang={foreign}>
          <strong className={styles["number"]}>
            <MarkedText text={item.figure.value} locale={item.lang} ranges={undefined} />
          </strong>
          <span className="muted">
            <MarkedText text={item.figure.label} locale={item.lang} ranges={undefined} />
          </span>
        </p>
      )}
      <p className={styles["summary"]} lang={foreign}>
        <MarkedText text={item.summary} locale={item.lang} ranges={hit?.summary} />
      </p>
      {hit && (
        <div className={styles["note"]}>
          <FoundNote slug={item.slug} hit={hit} />
        </div>
      )}
      <ul role="list" className={styles["facts"]}>
        {facts.map(({ facet, id, label }) => (
          <li key={`${facet}:${id}`}>
            <button
              type="button"
              className={styles["fact"]}
              aria-pressed={isChosen(selection, facet, id)}
              title={t("card.filter", { label })}
              onClick={() => onPick(facet, id)}
            >
              <MarkedText text={label} locale={locale} ranges={undefined} />
            </button>
          </li>
        ))}
      </ul>
      {Action && (
        <div className={styles["action"]}>
          <Action slug={item.slug} company={item.title} />
        </div>
      )}
    </article>
  );
}
