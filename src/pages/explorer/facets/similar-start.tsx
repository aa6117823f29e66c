import { useEffect, useMemo, useRef, useState } from "react";
import type { Catalog } from "../../../domain/customer-case.ts";
import { emptySelection, heldValues, idsOf, labelOf, type Selection } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { type FacetEngine, searchCases } from "../../../search/facets/search.ts";
import { closestRows } from "../../../search/facets/sort.ts";
import { ActionLinks } from "../../../ui/button/action-links.tsx";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import layout from "../../../ui/layout/layout.module.scss";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { CaseLink, LangText } from "../../../ui/text/text.tsx";
import { originOf, withFacet } from "../../../url/explorer-state.ts";
import styles from "./similar-start.module.scss";

type Props = {
  catalog: Catalog;
  engine: FacetEngine;
  onClose: () => void;
  onDone: (selection: Selection) => void;
};

const maxClosest = 3;

/**
 * "Stories like yours": one tap for each facet that has a question for it, then the cases that share most with the answers, and what
 * they share. No answer leads to an empty list.
 */
export function SimilarStart({ catalog, engine, onClose, onDone }: Props) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const { facets, cases } = catalog;
  const [step, setStep] = useState(0);
  const [selection, setSelection] = useState(emptySelection);
  const steps = facets.filter(({ similar }) => similar !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a heading of its own to go to
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  const facet = steps[step];
  // A value that no case holds could only be answered with nothing.
  const values = useMemo(() => {
    const held = facet && heldValues(facet, cases);
    return facet?.values.filter(({ id }) => held?.has(id)) ?? [];
  }, [facet, cases]);
  const go = (next: Selection) => {
    setSelection(next);
    setStep(step + 1);
  };
  const closest = useMemo(
    () => (facet ? [] : closestRows(engine, selection, maxClosest).flatMap((row) => cases[row] ?? [])),
    [facet, engine, selection, cases],
  );
  const total = useMemo(
    () => (facet ? 0 : searchCases(engine, { selection, sort: "recommended", limit: 0 }).total),
    [facet, engine, selection],
  );
  return (
    <Dialog
      title={t("similar.title")}
      closeLabel={t("similar.close")}
      head={
        <>
          <h2 ref={heading} tabIndex={-1} className={styles["title"]}>
            {facet
              ? facet.similar
              : closest.length === 0
                ? t("similar.none")
                : t("similar.done", { count: closest.length })}
          </h2>
          <p className={styles["step"]}>{facet && t("similar.step", { step: step + 1, steps: steps.length })}</p>
        </>
      }
      onClose={onClose}
    >
      <div className={styles["body"]}>
        {facet && (
          <ul role="list" className={layout["row"]} aria-label={facet.label}>
            {values.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles["value"]}
                  onClick={() => go(withFacet(selection, facet.id, [id]))}
                >
                  <LangText text={label} locale={locale} />
                </button>
              </li>
            ))}
          </ul>
        )}
        {closest.length > 0 && (
          <ol role="list" className={styles["closest"]}>
            {closest.map((item) => (
              <li key={item.slug} className={styles["case"]}>
                <LogoTile logo={item.logo} size="2.25rem" />
                <div>
                  <h3 className={styles["headline"]}>
                    <CaseLink className={styles["link"]} item={item} text={item.headline} />
                  </h3>
                  {item.headline !== undefined && (
                    <LangText as="p" className="muted" text={item.title} locale={item.lang} />
                  )}
                  <ul role="list" className={styles["shared"]} aria-label={t("similar.shared")}>
                    {facets.flatMap(({ id: key }) =>
                      idsOf(selection.values, key)
                        .filter((id) => idsOf(item.facets, key).includes(id))
                        .map((id) => (
                          <li key={`${key}:${id}`}>
                            <LangText text={labelOf(facets, key, id) ?? id} locale={locale} />
                          </li>
                        )),
                    )}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        )}
        <div className={layout["row"]}>
          {facet && <Button onClick={() => go(selection)}>{t("similar.skip")}</Button>}
          {!facet && <ActionLinks from={originOf(selection, facets)} />}
          {!facet && total > 0 && total < cases.length && (
            <Button onClick={() => onDone(selection)}>{t("filters.show", { count: total })}</Button>
          )}
          {step > 0 && (
            <Button
              kind="link"
              onClick={() => {
                setSelection(emptySelection);
                setStep(0);
              }}
            >
              {t("similar.again")}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
