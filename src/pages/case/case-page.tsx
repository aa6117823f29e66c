import { useSuspenseQuery } from "@tanstack/react-query";
import { type ComponentType, useMemo, useRef } from "react";
import { useParams } from "react-router";
import { caseQuery } from "../../content/cache.ts";
import type { CaseDetail } from "../../domain/customer-case.ts";
import { languageTags } from "../../domain/locale.ts";
import { siteName } from "../../i18n/site.ts";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import type { Section } from "../../sections/texts.ts";
import { SectionView } from "../../sections/views.tsx";
import type { ShareSubject } from "../../share/content/share-subject.ts";
import { ShareButton } from "../../share/menu/share-button.tsx";
import { CallToAction } from "../../ui/button/call-to-action.tsx";
import { Toast, useToast } from "../../ui/dialog/toast.tsx";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { SectionBoundary } from "../../ui/layout/section-boundary.tsx";
import { useEagerPictures } from "../../ui/picture/use-eager-pictures.ts";
import { LangText } from "../../ui/text/text.tsx";
import { paths } from "../../url/paths.ts";
import { CaseBanner } from "./banner/case-banner.tsx";
import { CaseBrief } from "./banner/case-brief.tsx";
import { CaseContext } from "./case-context.ts";
import styles from "./case-page.module.scss";
import { CaseDock } from "./dock/case-dock.tsx";
import { FactsPanel } from "./facts/facts-panel.tsx";
import { PrintAddress } from "./facts/print-address.tsx";
import { ShareCard } from "./facts/share-card.tsx";
import { ListNeighbours } from "./list-nav/list-neighbours.tsx";
import { ListPath } from "./list-nav/list-path.tsx";
import { useReaderList } from "./list-nav/use-reader-list.ts";
import { FoldedOutline, Outline } from "./outline/outline.tsx";
import { useHashTarget } from "./outline/use-hash-target.ts";
import { AnchorHeading } from "./story/anchor-heading.tsx";
import { usePictureViewer } from "./story/picture-viewer.tsx";
import { RelatedCases } from "./story/related-cases.tsx";
import { StoryFigure } from "./story/story-figure.tsx";

/** Controls of other pages: pages do not import each other, so the app passes them. */
type Controls = {
  Compare?: ComponentType<{ slug: string }>;
  Save?: ComponentType<{ slug: string; company: string }>;
};

/** The page of one case. The key resets all state between cases, so that an open dialog or a failed picture stays behind. */
export function CasePage(controls: Controls) {
  const locale = useLocale();
  const { slug = "" } = useParams();
  const { data: detail } = useSuspenseQuery(caseQuery(locale, slug));
  useHashTarget();
  return <CaseArticle key={`${locale} ${detail.slug}`} detail={detail} controls={controls} />;
}

/**
 * Banner, results and brief, facts panel, outline; then what the customer says and the sections in source order; then the next step,
 * neighbours in the list and related cases.
 */
function CaseArticle({ detail, controls: { Compare, Save } }: { detail: CaseDetail; controls: Controls }) {
  const t = useTexts("case");
  const common = useTexts("common");
  const notice = useTexts("notice");
  const locale = useLocale();
  useEagerPictures();
  const list = useReaderList();
  const end = useRef<HTMLDivElement>(null);
  const { message, announce } = useToast();
  const { open: openPicture, viewer } = usePictureViewer(detail);
  const actions = useMemo(() => ({ announce, openPicture }), [announce, openPicture]);
  const { lang, title, slug } = detail;
  const otherLanguage = lang === locale ? undefined : languageTags[lang];
  const address = paths.customerCase.href(locale, slug);
  const subject: ShareSubject = { kind: "case", address, detail };
  const statement = detail.sections.find(({ kind }) => kind === "quote");
  const sections = detail.sections.filter((section) => section !== statement);
  const draw = (section: Section) => (
    <SectionView section={section} company={title} lang={lang} Heading={AnchorHeading} Figure={StoryFigure} />
  );
  const failed = <p className={styles["note"]}>{notice("section.failed")}</p>;
  return (
    <CaseContext value={actions}>
      <article className={styles["page"]} data-full-width data-tone={detail.facts.logo.tone}>
        <PageHead
          title={`${title} · ${siteName(locale)}`}
          description={detail.summary}
          canonical={paths.customerCase.href(lang, slug)}
          indexed={otherLanguage === undefined}
        />
        {otherLanguage && <p className={styles["note"]}>{common("language.fallback")}</p>}
        <CaseBanner
          path={<ListPath list={list} />}
          detail={detail}
          lang={otherLanguage}
          actions={
            <>
              {Save && <Save slug={slug} company={title} />}
              <ShareButton subject={subject} />
              {Compare && <Compare slug={slug} />}
            </>
          }
        />
        <CaseBrief detail={detail} />
        <div className={styles["columns"]}>
          <aside className={styles["facts"]}>
            <SectionBoundary fallback={failed}>
              <FactsPanel detail={detail} />
            </SectionBoundary>
            <CallToAction look="card" place="case" from={slug} />
            <PrintAddress address={address} />
          </aside>
          <SectionBoundary fallback={failed}>
            <Outline detail={detail} />
            <FoldedOutline detail={detail} />
          </SectionBoundary>
          <div className={styles["story"]} lang={otherLanguage}>
            {statement && (
              <div className={styles["statement"]}>
                <SectionBoundary fallback={failed}>{draw(statement)}</SectionBoundary>
              </div>
            )}
            {sections.map((section, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: compiled sections never move, and two may be alike
              <SectionBoundary key={index} fallback={failed}>
                {draw(section)}
              </SectionBoundary>
            ))}
            {detail.source && (
              <LangText
                as="p"
                className={styles["source"]}
                lang={languageTags[locale]}
                text={t("source", { source: detail.source })}
                locale={locale}
              />
            )}
            <div lang={languageTags[locale]}>
              {Compare && (
                <p className={styles["compare"]}>
                  <Compare slug={slug} />
                </p>
              )}
              <ShareCard detail={detail} />
            </div>
          </div>
        </div>
        <div ref={end} />
        <CallToAction look="band" place="end" from={slug} />
        <ListNeighbours list={list} slug={slug} />
        <SectionBoundary fallback={failed}>
          <RelatedCases related={detail.related} heldFacets={detail.heldFacets} />
        </SectionBoundary>
      </article>
      <CaseDock slug={slug} end={end}>
        {Save && <Save slug={slug} company={title} />}
        <ShareButton subject={subject} brief />
      </CaseDock>
      {viewer}
      <Toast message={message} />
    </CaseContext>
  );
}
