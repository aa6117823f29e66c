import { useSuspenseQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { useParams } from "react-router";
import { caseQuery } from "../content/case-query.ts";
import { useContentSource } from "../content/source-context.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { languageTags } from "../model/locale.ts";
import { ShareButton } from "../share/share-button.tsx";
import { ForeignText } from "../ui/foreign-text.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Toast, useToast } from "../ui/toast.tsx";
import { paths } from "../url/paths.ts";
import { CaseBanner } from "./case-banner.tsx";
import styles from "./case-page.module.scss";
import { CaseSection } from "./case-section.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { ListNeighbours } from "./list-neighbours.tsx";
import { ListPath } from "./list-path.tsx";
import { FoldedOutline, Outline } from "./outline.tsx";
import { PrintAddress } from "./print-address.tsx";
import { RelatedCases } from "./related-cases.tsx";
import { SayProvider } from "./say-context.ts";
import { ShareCard } from "./share-card.tsx";
import { useHashTarget } from "./use-hash-target.ts";
import { usePictureZoom } from "./use-picture-zoom.tsx";
import { useReaderList } from "./use-reader-list.ts";
import { ZoomProvider } from "./zoom-context.ts";

/** Drawn beside the share button; the app passes one that collects cases. */
export type CaseAction = ComponentType<{ slug: string; title: string }>;

/** One case, laid out like its source: banner, main column in source order, facts panel. */
export function CasePage({ Action }: { Action?: CaseAction }) {
  const t = useTexts("case");
  const common = useTexts("common");
  const locale = useLocale();
  const source = useContentSource();
  const { slug = "" } = useParams();
  const { data: detail } = useSuspenseQuery(caseQuery(source, locale, slug));
  const { message, say } = useToast();
  const list = useReaderList();
  const zoom = usePictureZoom(detail);
  useHashTarget();
  const foreign = detail.lang === locale ? undefined : languageTags[detail.lang];
  const address = paths.customerCase.href(locale, detail.slug);
  return (
    <SayProvider value={say}>
      <ZoomProvider value={zoom.open}>
        <article className={styles["page"]}>
          <PageHead
            title={`${detail.title} · ${common("site.title")} · ${common("site.name")}`}
            description={detail.summary}
            canonical={paths.customerCase.href(detail.lang, detail.slug)}
            indexed={foreign === undefined}
          />
          <ListPath list={list} />
          {foreign && <p className={styles["note"]}>{common("language.fallback")}</p>}
          <CaseBanner
            detail={detail}
            lang={foreign}
            actions={
              <>
                {Action && <Action slug={detail.slug} title={detail.title} />}
                <ShareButton subject={{ kind: "case", address, detail }} />
              </>
            }
          />
          <div className={styles["columns"]}>
            <aside className={styles["side"]}>
              <FactsPanel detail={detail} lang={foreign} />
              <Outline detail={detail} lang={foreign} />
              <FoldedOutline detail={detail} lang={foreign} />
              <ShareCard detail={detail} />
            </aside>
            <div className={styles["story"]} lang={foreign}>
              {detail.sections.map((section, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: compiled sections never move, and two may be alike
                <CaseSection key={index} section={section} company={detail.title} lang={detail.lang} />
              ))}
            </div>
          </div>
          {detail.source && (
            <p className={styles["source"]}>
              <ForeignText text={t("source", { source: detail.source })} locale={locale} />
            </p>
          )}
          <PrintAddress address={address} />
          <ListNeighbours list={list} slug={detail.slug} />
          <RelatedCases related={detail.related} />
        </article>
      </ZoomProvider>
      {zoom.viewer}
      <Toast message={message} />
    </SayProvider>
  );
}
