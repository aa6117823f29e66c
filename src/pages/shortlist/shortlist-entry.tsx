import { useRef } from "react";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { type Facet, idsOf, labelOf } from "../../domain/facet.ts";
import { punctuation } from "../../domain/locale.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { IconButton } from "../../ui/button/button.tsx";
import { LogoTile } from "../../ui/picture/logo-tile.tsx";
import { CaseLink, FigureLine, LangText } from "../../ui/text/text.tsx";
import styles from "./shortlist-entry.module.scss";

type Props = {
  item: CaseSummary;
  facets: readonly Facet[];
  /** Index in the list, from 0. */
  index: number;
  total: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** A case of the list with buttons to move and remove it. After removal the focus goes to the remove button of the next entry. */
export function ShortlistEntry({ item, facets, index, total, onMove, onRemove }: Props) {
  const t = useTexts("shortlist");
  const locale = useLocale();
  const article = useRef<HTMLElement>(null);
  const company = item.title;
  const remove = () => {
    const entry = article.current?.parentElement;
    const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
    const next =
      neighbour?.querySelector<HTMLElement>("[data-remove]") ?? document.querySelector<HTMLElement>("main h1");
    next?.focus({ preventScroll: true });
    onRemove();
  };
  return (
    <article ref={article} className={styles["entry"]}>
      <div>
        <LogoTile logo={item.logo} />
      </div>
      <div className={styles["text"]}>
        <h2 className={styles["title"]}>
          <CaseLink item={item} />
        </h2>
        {item.figure && <FigureLine figure={item.figure} locale={item.lang} className={styles["figure"]} />}
        <LangText as="p" text={item.summary} locale={item.lang} />
      </div>
      <dl className={styles["facts"]}>
        {facets.map(({ id: facet, label, card }) => {
          const labels = idsOf(item.facets, facet).flatMap((id) => labelOf(facets, facet, id) ?? []);
          return card === 0 || labels.length === 0 ? null : (
            <div key={facet}>
              <dt>{label}</dt>
              <dd>{labels.join(punctuation[locale].list)}</dd>
            </div>
          );
        })}
      </dl>
      <div className={styles["order"]}>
        <IconButton icon="up" label={t("up", { company })} disabled={index === 0} onClick={() => onMove(-1)} />
        <IconButton
          icon="down"
          label={t("down", { company })}
          disabled={index === total - 1}
          onClick={() => onMove(1)}
        />
        <IconButton icon="close" label={t("remove", { company })} data-remove="" onClick={remove} />
      </div>
    </article>
  );
}
