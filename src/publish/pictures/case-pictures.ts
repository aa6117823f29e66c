import { join } from "node:path";
import { createElement } from "react";
import type { CaseDetail } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import { shareDesign, shareFacts, sharePicturePath, shareShapes, shareSizes } from "../../share/content/case-files.ts";
import { type CaseCard, SquareCard, WideCard } from "./case-cards.tsx";
import { createPictureCache } from "./picture-cache.ts";
import { type RenderedCard, renderCard } from "./render-card.ts";
import { SiteCard, type SiteCardContent } from "./site-card.tsx";

/** A finished picture: its path below the base path, its bytes, and the characters that had to be drawn as frames. */
export type SharePicture = RenderedCard & { path: string };

/** Draws share pictures and keeps them in `cacheFolder` (`node_modules/.cache/share-pictures`) between builds. */
export const createPicturePainter = (cacheFolder: string) => {
  const cached = createPictureCache(join(cacheFolder, `design-${shareDesign}`));
  const cards = { wide: WideCard, square: SquareCard };
  /** Both pictures of a case on the pages of one language. */
  const paintCase = (locale: Locale, detail: CaseDetail, frame: CardFrame): Promise<SharePicture[]> => {
    const content = cardContent(detail, frame);
    return Promise.all(
      shareShapes.map(async (shape) => ({
        path: sharePicturePath(locale, detail, shape),
        ...(await cached([shape, content], () => renderCard(createElement(cards[shape], content), shareSizes[shape]))),
      })),
    );
  };
  /** The picture of all pages of a language that are not cases. */
  const paintSite = async (path: string, content: SiteCardContent): Promise<SharePicture> => ({
    path,
    ...(await cached(["site", content], () => renderCard(createElement(SiteCard, content), shareSizes.wide))),
  });
  return { paintCase, paintSite };
};

/** What the pictures of all cases have in common. */
type CardFrame = Pick<CaseCard, "siteName" | "palette">;

const cardContent = (detail: CaseDetail, frame: CardFrame): CaseCard => ({
  ...frame,
  lang: detail.lang,
  title: detail.title,
  summary: detail.summary,
  logo: { monogram: detail.facts.logo.monogram, tone: detail.facts.logo.tone },
  facts: shareFacts(detail),
  ...(detail.figure ? { figure: detail.figure } : {}),
});
