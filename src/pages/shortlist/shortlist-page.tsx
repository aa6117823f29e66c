import { useState } from "react";
import { Link } from "react-router";
import { useCatalog } from "../../content/cache.ts";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { siteName } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import layout from "../../ui/layout/layout.module.scss";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { PageIntro } from "../../ui/layout/page-intro.tsx";
import { LangText } from "../../ui/text/text.tsx";
import { paths } from "../../url/paths.ts";
import { MissingCases } from "./missing-cases.tsx";
import { PrintPack } from "./print/print-pack.tsx";
import { usePrintPack } from "./print/use-print-pack.ts";
import { ShortlistActions } from "./shortlist-actions.tsx";
import { ShortlistEntry } from "./shortlist-entry.tsx";
import styles from "./shortlist-page.module.scss";
import { moveSlug } from "./store/edit-slugs.ts";
import { type EditableSet, useCaseSet } from "./store/use-case-set.ts";

/** The reader's own list, or one shared by a link: ordered, titled, shared, compared, printed. */
export function ShortlistPage() {
  const t = useTexts("shortlist");
  const locale = useLocale();
  const catalog = useCatalog(locale);
  const list = useCaseSet();
  const [announcement, setAnnouncement] = useState("");
  const bySlug = new Map(catalog.cases.map((item) => [item.slug, item]));
  const found = list.set.slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const missing = list.set.slugs.filter((slug) => !bySlug.has(slug));
  const pack = usePrintPack(found.map(({ slug }) => slug));
  // While the pack is printed, the page itself is not.
  const behindPack = pack.details ? styles["behindPack"] : "";
  const title = list.set.title.trim() || (list.kind === "shared" ? t("shared.title") : t("title"));

  return (
    <div className={layout["page"]}>
      <PageHead
        title={`${title} · ${siteName(locale)}`}
        description={t("intro.own")}
        canonical={paths.shortlist.href(locale)}
        indexed={false}
      />
      <PageIntro
        title={<LangText text={title} locale={locale} />}
        lead={list.kind === "shared" ? t("intro.shared", { count: found.length }) : t("intro.own")}
        className={`${layout["intro"]} ${behindPack}`}
      />
      <MissingCases slugs={missing} onSkip={(slug) => list.change({ slugs: without(list, slug) })} />
      {!list.isPersisted && found.length > 0 && <p className={layout["note"]}>{t("notKept")}</p>}
      {list.kind !== "unknown" && found.length === 0 && missing.length === 0 && (
        <div className={layout["placeholder"]}>
          <h2>{list.kind === "own" ? t("empty.title") : t("empty.shared")}</h2>
          <p>{t("empty.text")}</p>
          <Link className={actions["primary"]} to={paths.explorer.href(locale)}>
            {t("browse")}
          </Link>
        </div>
      )}
      {found.length > 0 && (
        <>
          <ShortlistActions list={list} found={found} pack={pack} announce={setAnnouncement} />
          <ol role="list" className={`${layout["stack"]} ${behindPack}`} aria-label={t("list")}>
            {found.map((item, index) => (
              <li key={item.slug}>
                <ShortlistEntry
                  item={item}
                  facets={catalog.facets}
                  index={index}
                  total={found.length}
                  onMove={(by) => {
                    list.change({ slugs: moveAmong(list.set.slugs, found, item.slug, by) });
                    setAnnouncement(
                      t("said.moved", { company: item.title, position: index + 1 + by, total: found.length }),
                    );
                  }}
                  onRemove={() => {
                    list.change({ slugs: without(list, item.slug) });
                    setAnnouncement(t("said.removed", { company: item.title }));
                  }}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {pack.details && <PrintPack details={pack.details} title={title} />}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </div>
  );
}

const without = ({ set }: EditableSet, slug: string): string[] => set.slugs.filter((other) => other !== slug);

/** Moves a case past its visible neighbour; slugs without a case go to the end. */
function moveAmong(slugs: readonly string[], found: readonly CaseSummary[], slug: string, by: -1 | 1): string[] {
  const shown = found.map((item) => item.slug);
  return [...moveSlug(shown, slug, by), ...slugs.filter((other) => !shown.includes(other))];
}
