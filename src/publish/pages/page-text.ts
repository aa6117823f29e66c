import type { CaseDetail } from "../../domain/customer-case.ts";
import { type Locale, punctuation } from "../../domain/locale.ts";
import { sharePicturePath, shareSizes } from "../../share/content/case-files.ts";
import { paths } from "../../url/paths.ts";
import type { PageText } from "../heads/head.ts";
import { breadcrumbs, type Crumb, caseArticle, collectionPage } from "../heads/json-ld.ts";
import type { Site } from "../site.ts";
import type { PagePicture } from "./page.ts";
import type { PlannedPage } from "./page-list.ts";
import type { DrawnHead } from "./renderer.ts";

export type PageContext = {
  site: Site;
  listTitles: Record<Locale, string>;
  /** The picture of all pages that are not cases. */
  sitePictures: Record<Locale, PagePicture>;
};

/** The metadata of a rendered page for link previews and search engines. */
export const pageText = (
  planned: PlannedPage,
  head: DrawnHead,
  detail: CaseDetail | undefined,
  context: PageContext,
): PageText => {
  const { page, name, cases } = planned;
  const { title, description = title } = head;
  const list = { name: context.listTitles[page.locale], path: `${page.locale}/` };
  if (detail) return caseText(planned, { title, description }, detail, list, context);
  const shown = cases?.map(({ slug, title }) => ({
    name: title,
    path: paths.customerCase.href(page.locale, slug).slice(1),
  }));
  const trail = name === undefined ? [] : [breadcrumbs([list, { name, path: page.path }], context.site)];
  return {
    title,
    description,
    kind: "website",
    picture: context.sitePictures[page.locale],
    data: shown ? [collectionPage(page, { title, description }, shown, context.site), ...trail] : [],
  };
};

const caseText = (
  { page }: PlannedPage,
  { title, description }: { title: string; description: string },
  detail: CaseDetail,
  list: Crumb,
  { site }: PageContext,
): PageText => {
  const { colon } = punctuation[detail.lang];
  const alt = detail.title + (detail.figure ? `${colon}${detail.figure.value} ${detail.figure.label}` : "");
  const pictureOf = (shape: "wide" | "square"): PagePicture => ({
    path: sharePicturePath(page.locale, detail, shape),
    ...shareSizes[shape],
    alt,
  });
  const article = caseArticle(page, { ...detail, pictures: [pictureOf("wide"), pictureOf("square")] }, site);
  return {
    title,
    description,
    kind: "article",
    picture: pictureOf("wide"),
    ...(detail.added === null ? {} : { published: detail.added }),
    data: [article, breadcrumbs([list, { name: detail.title, path: page.path }], site)],
  };
};
