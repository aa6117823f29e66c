import { Link } from "react-router";
import type { Catalog } from "../../../domain/customer-case.ts";
import { emptySelection, idsOf } from "../../../domain/facet.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { NoResultSuggestions } from "../../../search/facets/relax.ts";
import { Button } from "../../../ui/button/button.tsx";
import layout from "../../../ui/layout/layout.module.scss";
import { LogoTile } from "../../../ui/picture/logo-tile.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import { type ExplorerState, withFacet } from "../../../url/explorer-state.ts";
import { paths } from "../../../url/paths.ts";
import type { ChangeState } from "../state/use-explorer-state.ts";
import styles from "./empty-result.module.scss";

type Props = {
  catalog: Catalog;
  state: ExplorerState;
  suggestions: NoResultSuggestions;
  /** The filter to remove in words, or null. */
  removalLabel: string | null;
  change: ChangeState;
};

/** Nothing found: the one filter to remove and what that gives, a button that clears all, and the nearest cases. */
export function EmptyResult({ catalog, state, suggestions, removalLabel, change }: Props) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const { removal, nearest } = suggestions;
  const press = (part: Partial<ExplorerState>) => {
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    change(part);
  };
  return (
    <div className={layout["placeholder"]}>
      <h2>{t("empty.title")}</h2>
      <p>
        {removalLabel === null ? t("empty.text") : t("empty.drop", { label: removalLabel, count: removal?.total ?? 0 })}
      </p>
      <div className={styles["ways"]}>
        {removal !== null && removalLabel !== null && (
          <Button
            kind="primary"
            onClick={() =>
              press(removal.facet === null ? { query: "" } : { selection: without(state, removal.facet, removal.ids) })
            }
          >
            {t("empty.dropButton", { label: removalLabel })}
          </Button>
        )}
        <Button onClick={() => press({ selection: emptySelection, query: "" })}>{t("filters.clear")}</Button>
      </div>
      {nearest.length > 0 && (
        <>
          <h3 className={styles["nearest"]}>{t("empty.nearest")}</h3>
          <ul role="list" className={styles["cases"]}>
            {nearest.map((row) => {
              const item = catalog.cases[row];
              return item === undefined ? null : (
                <li key={item.slug}>
                  <Link className={styles["case"]} to={paths.customerCase.href(locale, item.slug)}>
                    <LogoTile logo={item.logo} size="2rem" />
                    <LangText text={item.title} locale={item.lang} />
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

const without = ({ selection }: ExplorerState, facet: string, ids: readonly string[]) => {
  const left = idsOf(selection.values, facet).filter((id) => !ids.includes(id));
  return withFacet(selection, facet, left);
};
