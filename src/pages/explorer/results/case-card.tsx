import type { ComponentType } from "react";
import type { CaseSummary } from "../../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf, type Selection } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { MatchExplanation } from "../../../search/text/explain.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { pictureAddress } from "../../../ui/picture/picture-address.ts";
import { CaseLink, FigureLine, MarkedText } from "../../../ui/text/text.tsx";
import { isChosen, type ViewKind } from "../../../url/explorer-state.ts";
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
  hit?: MatchExplanation | undefined;
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

/** A case in the list: company, headline, outcome, figure, and its facts as buttons that filter. The whole card opens the case. */
export function CaseCard(props: CaseCardProps) {
  const { item, facets, selection, view, linkState, onPick, hit, action: Action } = props;
  const locale = useLocale();
  const common = useTexts("common");
  const t = useTexts("explorer");
  const facts = factsOf(item, facets, view);
  return (
    <article className={styles[view === "list" ? "row" : "card"]}>
      <div className={styles["logo"]}>
        <LogoTile logo={item.logo} />
      </div>
      <div className={styles["title"]}>
        {item.headline && (
          <p className={styles["company"]}>
            <MarkedText text={item.title} locale={item.lang} ranges={hit?.title} />
          </p>
        )}
        <h3 className={styles["heading"]}>
          <CaseLink className={styles["link"]} item={item} state={linkState} ranges={hit?.title} text={item.headline} />
        </h3>
      </div>
      {item.cover && view === "cards" && (
        <img className={styles["cover"]} src={pictureAddress(item.cover)} alt="" loading="lazy" />
      )}
      {item.lang !== locale && (
        <span className={styles["badge"]}>
          {common("language.only", { language: common(`language.${item.lang}`) })}
        </span>
      )}
      {item.figure && <FigureLine figure={item.figure} locale={item.lang} className={styles["figure"]} />}
      <p className={styles["summary"]}>
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
