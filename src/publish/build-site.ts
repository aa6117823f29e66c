import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Redirect } from "../compiler/vocabulary/ledger.ts";
import type { CaseDetail } from "../domain/customer-case.ts";
import type { Locale } from "../domain/locale.ts";
import type { SiteData } from "../domain/site.ts";
import { sectionPictures } from "../sections/texts.ts";
import { ownParams } from "../url/own-params.ts";
import { openContent } from "./content-folder.ts";
import { buildFeed } from "./feeds/feed.ts";
import { buildRobots, buildSitemaps } from "./feeds/sitemap.ts";
import { zoneFolders } from "./hosting/headers.ts";
import { buildHostingFiles } from "./hosting/hosting-files.ts";
import { precompress } from "./hosting/precompress.ts";
import { type HostingRules, listRedirects } from "./hosting/redirects.ts";
import { buildHeadersFile, buildRedirectsFile } from "./hosting/static-host-files.ts";
import { writeOfflineFiles } from "./offline/offline-files.ts";
import { buildPages } from "./pages/build-pages.ts";
import { listPages } from "./pages/page-list.ts";
import type { Manifest } from "./pages/preloads.ts";
import type { DrawnPage, Renderer } from "./pages/renderer.ts";
import { paintPictures } from "./pictures/paint-pictures.ts";
import type { Site } from "./site.ts";
import { classicScript } from "./vite/classic-script.ts";
import { writeFiles } from "./write-files.ts";

export type BuildSiteInput = {
  outDir: string;
  /** Where the files that help to host the site are written. */
  hostingDir: string;
  cacheFolder: string;
  site: Site;
  /** The settings that the app reads. */
  data: SiteData;
  /** The redirects of the ledger. */
  renames: readonly Redirect[];
  /** Whether readers keep a copy that works without a network. */
  offline: boolean;
  createRenderer: (source: (path: string) => Promise<unknown>) => Promise<Renderer>;
};

/** What was built, for one line in the terminal. */
export type BuiltSite = { pages: number; pictures: number; warnings: string[]; seconds: Record<Stage, number> };
type Stage = "pictures" | "pages" | "compression";

/**
 * Builds the site from a finished client build in `outDir` with compiled content in its `data/`: pages, share pictures, sitemap, feeds,
 * the service worker, hosting files, compressed copies. The order matters: pages refer to pictures, hosting files list every file, and the
 * compressed copies come last.
 */
export const buildSite = async (input: BuildSiteInput): Promise<BuiltSite> => {
  const { outDir, cacheFolder, site, data, renames } = input;
  const seconds = { pictures: 0, pages: 0, compression: 0 };
  const timed = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    seconds[stage] = (performance.now() - started) / 1000;
    return result;
  };
  const content = openContent(join(outDir, "data"));
  const catalogs = await content.catalogs();
  const renderer = await input.createRenderer(content.read);
  const planned = listPages(catalogs, data);
  const slugs = catalogs.zh.cases.map(({ slug }) => slug);

  const [first = data.defaultLanguage, second = first] = data.languages;
  const drawn = { [first]: await renderer.draw(`${first}/`), [second]: await renderer.draw(`${second}/`) };
  // A site in one language has one list.
  const listOf = (locale: Locale) => (drawn[locale] ?? drawn[first]) as DrawnPage;
  const lists = { zh: listOf("zh"), en: listOf("en") };
  const textsOf = (locale: Locale, { head }: DrawnPage) => {
    const title = renderer.listTitles[locale];
    return { title, description: head.description ?? title };
  };
  const siteTexts = { zh: textsOf("zh", lists.zh), en: textsOf("en", lists.en) };
  const painted = await timed("pictures", () => paintPictures(outDir, cacheFolder, catalogs, content, site, siteTexts));
  const imageHosts = await pictureHosts(content.details());

  const manifest = JSON.parse(await readFile(join(outDir, ".vite/manifest.json"), "utf8")) as Manifest;
  const early = await writeHashed(
    outDir,
    "early",
    await classicScript("app/start/early-script.ts", { ownParams: ownParams(catalogs.zh.facets) }),
  );
  const homes = { zh: data.texts.zh.brand?.href, en: data.texts.en.brand?.href };
  const context = { site, crumbs: renderer.crumbs, homes, sitePictures: painted.sitePictures };
  const built = await timed("pages", () =>
    buildPages({
      outDir,
      planned,
      lists,
      content,
      renderer,
      manifest,
      imageHosts,
      early: site.base + early,
      context,
    }),
  );

  const pages = built.map(({ page }) => page);
  const { base, hsts } = site;
  const rules: HostingRules = { base, imageHosts, hsts, redirects: listRedirects(catalogs.zh, renames) };
  const feeds = data.languages.map((of) => [`${of}/feed.xml`, buildFeed(catalogs[of], siteTexts[of], site)] as const);
  await writeFiles(outDir, new Map([...buildSitemaps(pages, site), ["robots.txt", buildRobots(site)], ...feeds]));
  await rm(join(outDir, ".vite"), { recursive: true });
  await writeOfflineFiles(outDir, site.base, input.offline);
  const headers = buildHeadersFile(await entriesOf(outDir), rules);
  await writeFiles(
    outDir,
    new Map([
      ["_headers", headers],
      ["_redirects", buildRedirectsFile(slugs, rules)],
    ]),
  );
  await writeFiles(input.hostingDir, buildHostingFiles(pages, rules, manifest, site));
  await timed("compression", () => precompress(outDir));
  return { pages: built.length, pictures: painted.count, warnings: painted.warnings, seconds };
};

/** Hosts of the off-site pictures that cases really show, sorted. */
const pictureHosts = async (details: AsyncIterable<CaseDetail>): Promise<string[]> => {
  const hosts = new Set<string>();
  for await (const { banner, cover, video, sections, facts } of details)
    for (const picture of [
      banner.image,
      cover,
      video?.poster,
      facts.logo.picture,
      ...sections.flatMap(sectionPictures),
    ])
      if (picture?.src?.startsWith("https://")) hosts.add(new URL(picture.src).host);
  return [...hosts].sort();
};

const writeHashed = async (outDir: string, name: string, text: string): Promise<string> => {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = `assets/${name}-${hash}.js`;
  await writeFile(join(outDir, file), text);
  return file;
};

/** The names at the top of the built folder, and in place of a folder that holds a zone those inside; folders end in a slash. */
const entriesOf = async (outDir: string): Promise<string[]> => {
  const holders = new Set([
    "",
    ...zoneFolders.map(([folder]) => folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1)),
  ]);
  const lists = [...holders].map(async (holder) => {
    const entries = await readdir(join(outDir, holder), { withFileTypes: true });
    return entries.map((entry) => `${holder}${entry.name}${entry.isDirectory() ? "/" : ""}`);
  });
  return (await Promise.all(lists))
    .flat()
    .filter((entry) => !holders.has(entry))
    .sort();
};
