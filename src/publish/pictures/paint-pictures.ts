import { join } from "node:path";
import type { Catalog } from "../../domain/customer-case.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import { shareSizes } from "../../share/content/case-files.ts";
import type { ContentFolder } from "../content-folder.ts";
import { integrityOf } from "../hosting/integrity.ts";
import type { PagePicture } from "../pages/page.ts";
import type { Site } from "../site.ts";
import { writeFiles } from "../write-files.ts";
import { paintCase, paintSite, type SharePicture } from "./case-pictures.ts";
import { maxTiles } from "./site-card.tsx";

export type PaintedPictures = {
  sitePictures: Record<Locale, PagePicture>;
  count: number;
  /** One sentence for each picture in which a character had to be drawn as a frame. */
  warnings: string[];
};

/** Draws the share pictures of all cases, and one for the other pages of each language, into `outDir`. */
export const paintPictures = async (
  outDir: string,
  cacheFolder: string,
  catalogs: Record<Locale, Catalog>,
  content: ContentFolder,
  site: Site,
  siteTexts: Record<Locale, { title: string; description: string }>,
): Promise<PaintedPictures> => {
  const cache = join(cacheFolder, "share-pictures");
  const warnings: string[] = [];
  let count = 0;
  const keep = async (picture: SharePicture) => {
    count += 1;
    await writeFiles(outDir, new Map([[picture.path, picture.png]]));
    if (picture.missing.length > 0)
      warnings.push(`${picture.path}: the font has no ${picture.missing.join(" ")}; an empty frame is drawn instead.`);
  };
  const paintList = async (locale: Locale): Promise<PagePicture> => {
    const { title, description } = siteTexts[locale];
    const logos = catalogs[locale].cases
      .map(({ logo }) => ({ monogram: logo.monogram, tone: logo.tone }))
      .slice(0, maxTiles);
    const input = { lang: locale, title, description, logos, palette: site.palette };
    const name = integrityOf(Buffer.from(JSON.stringify(input)))
      .replace(/\W/g, "")
      .slice(6, 14)
      .toLowerCase();
    const picture = await paintSite(cache, `share/${locale}/site-${name}.png`, input);
    await keep(picture);
    return { path: picture.path, ...shareSizes.wide, alt: `${site.name[locale]} · ${title}` };
  };
  const sitePictures = { zh: await paintList("zh"), en: await paintList("en") };
  const left = locales.flatMap((locale) => catalogs[locale].cases.map(({ slug }) => ({ locale, slug })));
  const paintNext = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const detail = await content.detail(next.locale, next.slug);
      const frame = { siteName: site.name[next.locale], palette: site.palette };
      for (const picture of await paintCase(cache, next.locale, detail, frame)) await keep(picture);
    }
  };
  // Drawing (this thread) and PNG encoding (sharp's threads) overlap when a few cases are in progress.
  await Promise.all(Array.from({ length: 4 }, paintNext));
  return { sitePictures, count, warnings: warnings.sort() };
};
