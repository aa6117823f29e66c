import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type ReactElement } from "react";
import type { CaseDetail } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import { shareDesign, shareFacts, sharePicturePath, shareShapes, shareSizes } from "../../share/content/case-files.ts";
import { type CaseCard, SquareCard, WideCard } from "./case-cards.tsx";
import { type RenderedCard, renderCard } from "./render-card.ts";
import { SiteCard, type SiteCardContent } from "./site-card.tsx";

/** A finished picture: its path below the base path, its bytes, and the characters that had to be drawn as frames. */
export type SharePicture = RenderedCard & { path: string };

const cards = { wide: WideCard, square: SquareCard };

/** Both pictures of a case on the pages of one language. Pictures are kept in `cacheFolder` between builds. */
export const paintCase = (
  cacheFolder: string,
  locale: Locale,
  detail: CaseDetail,
  frame: CardFrame,
): Promise<SharePicture[]> => {
  const content = cardContent(detail, frame);
  return Promise.all(
    shareShapes.map(async (shape) => ({
      path: sharePicturePath(locale, detail, shape),
      ...(await paint(cacheFolder, [shape, content], createElement(cards[shape], content), shareSizes[shape])),
    })),
  );
};

/** The picture of all pages of a language that are not cases. */
export const paintSite = async (
  cacheFolder: string,
  path: string,
  content: SiteCardContent,
): Promise<SharePicture> => ({
  path,
  ...(await paint(cacheFolder, ["site", content], createElement(SiteCard, content), shareSizes.wide)),
});

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

/**
 * Draws each picture once: it is kept under a hash of `key`, which must hold everything the drawing depends on, unless it lacks
 * characters. A file is renamed into place when it is complete, so that a killed build leaves no half-written picture.
 */
const paint = async (
  cacheFolder: string,
  key: unknown,
  card: ReactElement,
  size: { width: number; height: number },
): Promise<RenderedCard> => {
  const folder = join(cacheFolder, `design-${shareDesign}`);
  const file = join(folder, `${createHash("sha256").update(JSON.stringify(key)).digest("hex")}.png`);
  if (existsSync(file)) return { png: readFileSync(file), missing: [] };
  const drawn = await renderCard(card, size);
  if (drawn.missing.length > 0) return drawn;
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, drawn.png);
  renameSync(partial, file);
  return drawn;
};
