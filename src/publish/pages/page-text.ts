import type { CaseDetail } from "../../domain/customer-case.ts";
import { type Locale, punctuation } from "../../domain/locale.ts";
import { sharePicturePath, shareSizes } from "../../share/content/case-files.ts";
import { paths } from "../../url/paths.ts";
import type { PageText } from "../heads/head.ts";
import { breadcrumbs, caseArticle, collectionPage } from "../heads/json-ld.ts";
import type { Site } from "../site.ts";
import type { PagePicture } from "./page.ts";
import type { PlannedPage } from "./page-list.ts";
import type { DrawnHead, Renderer } from "./renderer.ts";

export type PageContext = {
  site: Site;
  crumbs: Renderer["crumbs"];
  /** Address of the vendor's own site. */
  homes: Record<Locale, string | undefined>;
  /** The picture of all pages that are not cases. */
  sitePictures: Record<Locale, PagePicture>;
};

/** The metadata of a rendered page for link previews and search engines; `detail` is the case that the page shows. */
export const pageText = (
  { page, name, above, cases }: PlannedPage,
  head: DrawnHead,
  detail: CaseDetail | undefined,
  { site, crumbs, homes, sitePictures }: PageContext,
): PageText => {
  const { title, description = title } = head;
  const crumbsTo = (last: string) => {
    const { home, list } = crumbs[page.locale];
    const url = homes[page.locale];
    return breadcrumbs(
      [
        ...(url === undefined ? [] : [{ name: home, url }]),
        { name: list, path: `${page.locale}/` },
        ...(above ? [above] : []),
        { name: last, path: page.path },
      ],
      site,
    );
  };
  if (detail === undefined) {
    const picture = sitePictures[page.locale];
    if (!cases) return { title, description, kind: "website", picture, data: [] };
    const shown = cases.map(({ slug, title }) => ({
      name: title,
      path: paths.customerCase.href(page.locale, slug).slice(1),
    }));
    const list = collectionPage(page, { title, description }, shown, site);
    return { title, description, kind: "website", picture, data: name === undefined ? [list] : [list, crumbsTo(name)] };
  }
  const { colon } = punctuation[detail.lang];
  const alt = detail.title + (detail.figure ? `${colon}${detail.figure.value} ${detail.figure.label}` : "");
  const [wide, square] = (["wide", "square"] as const).map(
    (shape): PagePicture => ({ path: sharePicturePath(page.locale, detail, shape), ...shareSizes[shape], alt }),
  ) as [PagePicture, PagePicture];
  return {
    title,
    description,
    kind: "article",
    picture: wide,
    ...(detail.added === null ? {} : { published: detail.added }),
    data: [caseArticle(page, { ...detail, pictures: [wide, square] }, site), crumbsTo(detail.title)],
  };
};
