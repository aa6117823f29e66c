import type { ComponentType } from "react";
import type { CaseSummary } from "../../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf, type Selection } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { MatchExplanation } from "../../../search/text/explain.ts";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { CaseLink, FigureLine, LangText, MarkedText } from "../../../ui/text/text.tsx";
import { isChosen } from "../../../url/explorer-state.ts";
import { type BandKind, CardBand } from "./card-band.tsx";
import styles from "./case-card.module.scss";
import { FoundNote } from "./found-note.tsx";

type CaseCardProps = {
  item: CaseSummary;
  facets: readonly Facet[];
  selection: Selection;
  /** What the upper part shows; a row of the compact list has none. */
  band: BandKind | "none";
  /** Two columns wide where there are three. */
  isWide?: boolean;
  /** On the first screen: its picture is fetched at once. */
  isFirst?: boolean;
  /** Passed to the case page: the list that the card belongs to. */
  linkState: unknown;
  onPick: (facet: string, id: string) => void;
  /** How a text search found the case. */
  hit?: MatchExplanation | undefined;
  /** A control in the card's corner, such as a heart. */
  action?: CardAction | undefined;
};

export type CardAction = ComponentType<{ slug: string; company: string }>;

type Tag = { facet: string; id: string; label: string };

/** The values a card shows: the first beside the company, the others as tags, those chosen as filters first. */
const tagsOf = (item: CaseSummary, facets: readonly Facet[], selection: Selection): { line?: Tag; tags: Tag[] } => {
  const shown = facets.flatMap(({ id: facet, card }) => {
    const ids = idsOf(item.facets, facet);
    const chosen = ids.filter((id) => isChosen(selection, facet, id));
    return [...new Set([...chosen, ...ids.slice(0, card)])].flatMap((id): Tag[] => {
      const label = labelOf(facets, facet, id);
      return label === undefined ? [] : [{ facet, id, label }];
    });
  });
  const [line, ...rest] = shown;
  const first = (tag: Tag) => (isChosen(selection, tag.facet, tag.id) ? 0 : 1);
  return { ...(line && { line }), tags: rest.sort((a, b) => first(a) - first(b)) };
};

/** A case in the list: what it reached, who, and a few of its facts as buttons that filter. The whole card opens the case. */
export function CaseCard(props: CaseCardProps) {
  const { item, facets, selection, band, isWide = false, isFirst = false, linkState, onPick, hit } = props;
  const { action: Action } = props;
  const locale = useLocale();
  const common = useTexts("common");
  const t = useTexts("explorer");
  const { line, tags } = tagsOf(item, facets, selection);
  const isRow = band === "none";
  const kinds = [isRow ? "row" : "card", ...(isWide ? (["wide"] as const) : [])] as const;
  return (
    <article className={kinds.map((kind) => styles[kind]).join(" ")} data-tone={item.logo.tone}>
      {!isRow && <CardBand item={item} kind={band} isWide={isWide} eager={isFirst} />}
      <div className={styles["body"]}>
        <div className={styles["who"]}>
          <LogoTile logo={item.logo} size="2.25rem" />
          {item.headline !== undefined && (
            <p className={styles["company"]}>
              <MarkedText text={item.title} locale={item.lang} ranges={hit?.title} />
            </p>
          )}
          {line && <LangText as="p" className={styles["line"]} text={line.label} locale={locale} />}
        </div>
        <h3 className={styles["heading"]}>
          <CaseLink className={styles["link"]} item={item} state={linkState} ranges={hit?.title} text={item.headline} />
        </h3>
        {item.lang !== locale && (
          <span className={styles["badge"]}>
            {common("language.only", { language: common(`language.${item.lang}`) })}
          </span>
        )}
        {isRow && item.figure?.kind === "result" && (
          <FigureLine figure={item.figure} locale={item.lang} className={styles["figure"]} />
        )}
        {(isWide || hit?.summary || item.headline === undefined) && (
          <p className={styles["summary"]}>
            <MarkedText text={item.summary} locale={item.lang} ranges={hit?.summary} />
          </p>
        )}
        {hit && (
          <div className={styles["note"]}>
            <FoundNote slug={item.slug} hit={hit} />
          </div>
        )}
        <ul role="list" className={styles["tags"]}>
          {tags.slice(0, isRow ? 1 : 3).map(({ facet, id, label }) => (
            <li key={`${facet}:${id}`}>
              <button
                type="button"
                className={styles["tag"]}
                aria-pressed={isChosen(selection, facet, id)}
                title={t("card.filter", { label })}
                onClick={() => onPick(facet, id)}
              >
                <MarkedText text={label} locale={locale} ranges={undefined} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      {Action && (
        <div className={styles["action"]}>
          <Action slug={item.slug} company={item.title} />
        </div>
      )}
    </article>
  );
}
