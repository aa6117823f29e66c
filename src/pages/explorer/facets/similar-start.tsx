import { useEffect, useMemo, useRef, useState } from "react";
import { emptySelection, type Facet, type Selection } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { type FacetEngine, searchCases } from "../../../search/facets/search.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import layout from "../../../ui/layout/layout.module.scss";
import { LangText } from "../../../ui/text/text.tsx";
import { withFacet } from "../../../url/explorer-state.ts";
import styles from "./similar-start.module.scss";

type Props = {
  facets: readonly Facet[];
  engine: FacetEngine;
  onClose: () => void;
  onDone: (selection: Selection) => void;
};

/** "Cases like mine": one tap for each facet that has a question for it. Each value says how many cases are left with it. */
export function SimilarStart({ facets, engine, onClose, onDone }: Props) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const [step, setStep] = useState(0);
  const [selection, setSelection] = useState(emptySelection);
  const steps = facets.filter(({ similar }) => similar !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const { total, counts } = useMemo(
    () => searchCases(engine, { selection, sort: "recommended", limit: 0 }),
    [engine, selection],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a heading of its own to go to
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  const facet = steps[step];
  const go = (next: Selection) => {
    setSelection(next);
    setStep(step + 1);
  };
  return (
    <Dialog
      title={t("similar.open")}
      closeLabel={t("similar.close")}
      head={
        <>
          <h2 ref={heading} tabIndex={-1} className={styles["title"]}>
            {facet === undefined ? t("similar.done", { count: total }) : facet.similar}
          </h2>
          <p className={styles["step"]}>{facet && t("similar.step", { step: step + 1, steps: steps.length })}</p>
        </>
      }
      onClose={onClose}
    >
      <div className={styles["body"]}>
        {facet !== undefined && (
          <ul role="list" className={layout["row"]} aria-label={facet.label}>
            {facet.values.map(({ id, label }, index) => {
              const count = counts[facet.id]?.[index] ?? 0;
              return (
                <li key={id}>
                  <button
                    type="button"
                    className={styles["value"]}
                    disabled={count === 0}
                    onClick={() => go(withFacet(selection, facet.id, [id]))}
                  >
                    <LangText text={label} locale={locale} />
                    <span className={styles["count"]} aria-hidden="true">
                      {count}
                    </span>
                    <span className="visually-hidden">{t("facet.count", { count })}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <div className={layout["row"]}>
          {step > 0 && (
            <Button kind="primary" onClick={() => onDone(selection)}>
              {t("filters.show", { count: total })}
            </Button>
          )}
          {facet !== undefined && <Button onClick={() => go(selection)}>{t("similar.skip")}</Button>}
          {step > 0 && (
            <Button
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
