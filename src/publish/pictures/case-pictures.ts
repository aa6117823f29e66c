import { join } from "node:path";
import type { CaseDetail } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import {
  type ShareShape,
  shareDesign,
  shareFacts,
  sharePicturePath,
  shareShapes,
} from "../../url/share-picture-path.ts";
import { createPictureCache, type PngPicture } from "./picture-cache.ts";
import type { ShareInput } from "./share-input.ts";
import { drawSiteCard, type SiteCardInput } from "./site-card.ts";
import { drawSquareCard } from "./square-card.ts";
import { drawWideCard } from "./wide-card.ts";

/** A finished picture: its path below the base path, its bytes, and the characters that had to be drawn as frames. */
export type SharePicture = PngPicture & { path: string };

/** Draws share pictures and keeps them in `cacheFolder` (`node_modules/.cache/share-pictures`) between builds. */
export const createSharePainter = (cacheFolder: string) => {
  const cached = createPictureCache(join(cacheFolder, `design-${shareDesign}`));
  const drawings: Record<ShareShape, (input: ShareInput) => ReturnType<typeof drawWideCard>> = {
    wide: drawWideCard,
    square: drawSquareCard,
  };
  /** Both pictures of a case on the pages of one language. */
  const paintCase = (locale: Locale, detail: CaseDetail, siteName: string): Promise<SharePicture[]> => {
    const input = readInput(detail, siteName);
    return Promise.all(
      shareShapes.map(async (shape) => ({
        path: sharePicturePath(locale, detail, shape),
        ...(await cached([shape, input], () => drawings[shape](input))),
      })),
    );
  };
  /** The picture of all pages of a language that are not cases. */
  const paintSite = async (path: string, input: SiteCardInput): Promise<SharePicture> => ({
    path,
    ...(await cached(["site", input], () => drawSiteCard(input))),
  });
  return { paintCase, paintSite };
};

const readInput = (detail: CaseDetail, siteName: string): ShareInput => ({
  lang: detail.lang,
  siteName,
  title: detail.title,
  summary: detail.summary,
  logo: { monogram: detail.facts.logo.monogram, tone: detail.facts.logo.tone },
  facts: shareFacts(detail),
  ...(detail.figure ? { figure: detail.figure } : {}),
});
