import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { caseQuery, useCatalog } from "../../content/cache.ts";
import { punctuation } from "../../domain/locale.ts";
import { siteName } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button/button.tsx";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { PageIntro } from "../../ui/layout/page-intro.tsx";
import { formatCaseSet, maxCompared, readCaseSet } from "../../url/case-set.ts";
import { paths } from "../../url/paths.ts";
import { CasePicker } from "./case-picker.tsx";
import styles from "./compare-page.module.scss";
import { CompareTable } from "./compare-table.tsx";
import { readCompared, withCaseAt } from "./read-compared.ts";

/** Two to four cases side by side. The cases are in the address; every change is a history entry. */
export function ComparePage() {
  const t = useTexts("compare");
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const { search } = useLocation();
  const navigate = useNavigate();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const set = readCaseSet(new URLSearchParams(search));
  const { slugs, unknown, tooMany } = readCompared(set, catalog.cases);
  const client = useQueryClient();
  // The loader of the route has filled the cache.
  const details = slugs.flatMap((slug) => client.getQueryData(caseQuery(locale, slug).queryKey) ?? []);
  const names = details.map(({ title }) => title).join(" · ");
  const [announcement, setAnnouncement] = useState("");

  const choose = (slot: number, slug: string) => {
    const next = withCaseAt(slugs, slot, slug);
    setAnnouncement(next.length === 1 ? t("said.one") : t("said.shown", { count: next.length }));
    void navigate(paths.compare.href(locale) + formatCaseSet({ slugs: next, title: "", foreign: set.foreign }), {
      state: { keepFocus: true },
    });
  };

  return (
    <div className={layout["page"]}>
      <PageHead
        title={`${names === "" ? t("title") : t("titleOf", { names })} · ${siteName(locale)}`}
        description={t("intro")}
        canonical={paths.compare.href(locale)}
        indexed={false}
      />
      <PageIntro title={t("title")} lead={t("intro")} />
      <CasePicker cases={catalog.cases} slugs={slugs} onChoose={choose} />
      {unknown.length > 0 && (
        <p className={layout["note"]}>
          {t("unknown", { count: unknown.length, slugs: unknown.join(punctuation[locale].list) })}
        </p>
      )}
      {tooMany && <p className={layout["note"]}>{t("tooMany", { count: maxCompared })}</p>}
      {details.length === 0 ? (
        <div className={layout["placeholder"]}>
          <h2>{t("start.title")}</h2>
          <p>{t("start.text")}</p>
        </div>
      ) : (
        <>
          <div className={styles["bar"]}>
            {details.length > 1 && (
              <label className={styles["only"]}>
                <input
                  type="checkbox"
                  checked={onlyDifferent}
                  onChange={(event) => setOnlyDifferent(event.target.checked)}
                />
                <span>{t("onlyDifferent")}</span>
              </label>
            )}
            <Button onClick={() => window.print()}>{t("print")}</Button>
          </div>
          <CompareTable details={details} facets={catalog.facets} onlyDifferent={onlyDifferent && details.length > 1} />
        </>
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </div>
  );
}
