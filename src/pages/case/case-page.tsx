import { useSuspenseQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { useParams } from "react-router";
import { caseQuery } from "../../content/cache.ts";
import { languageTags } from "../../domain/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { SectionView } from "../../sections/views.tsx";
import { ShareButton } from "../../share/menu/share-button.tsx";
import { Toast, useToast } from "../../ui/dialog/toast.tsx";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { SectionBoundary } from "../../ui/layout/section-boundary.tsx";
import { ForeignText } from "../../ui/text/foreign-text.tsx";
import { paths } from "../../url/paths.ts";
import { CaseBanner } from "./banner/case-banner.tsx";
import styles from "./case-page.module.scss";
import { FactsPanel } from "./facts/facts-panel.tsx";
import { PrintAddress } from "./facts/print-address.tsx";
import { ShareCard } from "./facts/share-card.tsx";
import { ListNeighbours } from "./list-nav/list-neighbours.tsx";
import { ListPath } from "./list-nav/list-path.tsx";
import { useReaderList } from "./list-nav/use-reader-list.ts";
import { FoldedOutline, Outline } from "./outline/outline.tsx";
import { useHashTarget } from "./outline/use-hash-target.ts";
import { SayProvider } from "./say-context.ts";
import { AnchorHeading } from "./story/anchor-heading.tsx";
import { RelatedCases } from "./story/related-cases.tsx";
import { StoryFigure } from "./story/story-figure.tsx";
import { usePictureZoom } from "./story/use-picture-zoom.tsx";
import { ZoomProvider } from "./story/zoom-context.ts";

/** Drawn beside the share button; the app passes one that collects cases. */
export type CaseAction = ComponentType<{ slug: string; company: string }>;

/** One case, laid out like its source: banner, main column in source order, facts panel. */
export function CasePage({ Action }: { Action?: CaseAction }) {
  const t = useTexts("case");
  const common = useTexts("common");
  const notice = useTexts("notice");
  const locale = useLocale();
  const { slug = "" } = useParams();
  const { data: detail } = useSuspenseQuery(caseQuery(locale, slug));
  const { message, say } = useToast();
  const list = useReaderList();
  const zoom = usePictureZoom(detail);
  useHashTarget();
  const foreign = detail.lang === locale ? undefined : languageTags[detail.lang];
  const address = paths.customerCase.href(locale, detail.slug);
  const failed = <p className={styles["note"]}>{notice("section.failed")}</p>;
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
                {Action && <Action slug={detail.slug} company={detail.title} />}
                <ShareButton subject={{ kind: "case", address, detail }} />
              </>
            }
          />
          <div className={styles["columns"]}>
            <aside className={styles["facts"]}>
              <SectionBoundary key={`facts ${detail.slug}`} fallback={failed}>
                <FactsPanel detail={detail} lang={foreign} />
              </SectionBoundary>
              <ShareCard detail={detail} />
              <PrintAddress address={address} />
            </aside>
            <SectionBoundary key={`outline ${detail.slug}`} fallback={failed}>
              <Outline detail={detail} lang={foreign} />
              <FoldedOutline detail={detail} lang={foreign} />
            </SectionBoundary>
            <div className={styles["story"]} lang={foreign}>
              {detail.sections.map((section, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: compiled sections never move, and two may be alike
                <SectionBoundary key={`${detail.slug} ${index}`} fallback={failed}>
                  <SectionView
                    section={section}
                    company={detail.title}
                    lang={detail.lang}
                    Heading={AnchorHeading}
                    Figure={StoryFigure}
                  />
                </SectionBoundary>
              ))}
              {detail.source && (
                <p className={styles["source"]} lang={languageTags[locale]}>
                  <ForeignText text={t("source", { source: detail.source })} locale={locale} />
                </p>
              )}
            </div>
          </div>
          <ListNeighbours list={list} slug={detail.slug} />
          <SectionBoundary key={`related ${detail.slug}`} fallback={failed}>
            <RelatedCases related={detail.related} />
          </SectionBoundary>
        </article>
      </ZoomProvider>
      {zoom.viewer}
      <Toast message={message} />
    </SayProvider>
  );
}
