import type { CaseDetail } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import { sharePicturePath, shareSizes } from "../../share/content/case-files.ts";
import type { PageText } from "../heads/head.ts";
import { breadcrumbs, type Crumb, caseArticle, collectionPage } from "../heads/json-ld.ts";
import type { Site } from "../site.ts";
import type { DrawnHead } from "./drawn-head.ts";
import type { PagePicture } from "./page.ts";
import type { PlannedPage } from "./page-list.ts";

export type PageContext = {
  site: Site;
  listTitles: Record<Locale, string>;
  /** The picture of all pages that are not cases. */
  sitePictures: Record<Locale, PagePicture>;
};

/** What link previews and search engines are told of a page that the app has drawn. */
export const pageText = (
  planned: PlannedPage,
  drawn: { head: DrawnHead; body: string },
  detail: CaseDetail | undefined,
  context: PageContext,
): PageText => {
  const { page } = planned;
  const { title } = drawn.head;
  const description = drawn.head.description ?? title;
  const list = { name: context.listTitles[page.locale], path: `${page.locale}/` };
  if (detail) return caseText(planned, { title, description }, detail, list, context);
  const shown = planned.kind === "list" ? shownCases(drawn.body, context.site.base) : [];
  const trail =
    planned.name === undefined ? [] : [breadcrumbs([list, { name: planned.name, path: page.path }], context.site)];
  return {
    title,
    description,
    kind: "website",
    picture: context.sitePictures[page.locale],
    data: planned.kind === "list" ? [collectionPage(page, { title, description }, shown, context.site), ...trail] : [],
  };
};

const caseText = (
  { page }: PlannedPage,
  { title, description }: { title: string; description: string },
  detail: CaseDetail,
  list: Crumb,
  { site }: PageContext,
): PageText => {
  const colon = detail.lang === "zh" ? "：" : ": ";
  const alt = detail.title + (detail.figure ? `${colon}${detail.figure.value} ${detail.figure.label}` : "");
  const pictureOf = (shape: "wide" | "square"): PagePicture => ({
    path: sharePicturePath(page.locale, detail, shape),
    ...shareSizes[shape],
    alt,
  });
  const article = caseArticle(
    page,
    {
      title: detail.title,
      summary: detail.summary,
      lang: detail.lang,
      added: detail.added,
      pictures: [pictureOf("wide"), pictureOf("square")],
    },
    site,
  );
  return {
    title,
    description,
    kind: "article",
    picture: pictureOf("wide"),
    ...(detail.added === null ? {} : { published: detail.added }),
    data: [article, breadcrumbs([list, { name: detail.title, path: page.path }], site)],
  };
};

/** The cases that a list page links to, in its order, so that structured data never names what the page does not show. */
const shownCases = (body: string, base: string): Crumb[] => {
  const crumbs = new Map<string, string>();
  for (const [, href = "", inner = ""] of body.matchAll(
    /<a\b[^>]*\shref="([^"]+\/cases\/[^"/]+\/)"[^>]*>([\s\S]*?)<\/a>/g,
  )) {
    const path = href.slice(base.length);
    if (!crumbs.has(path)) crumbs.set(path, inner.replace(/<[^>]+>/g, "").replace(/&amp;/g, "&"));
  }
  return [...crumbs].map(([path, name]) => ({ path, name }));
};
