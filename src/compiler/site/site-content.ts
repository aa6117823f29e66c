import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Customer, SiteData } from "../../domain/site.ts";
import { paths } from "../../url/paths.ts";
import { createReport, type Diagnostic, type Path, type Report } from "../diagnostics/diagnostic.ts";
import type { OutputFile } from "../output/write-output.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import { readCustomers } from "./customers.ts";
import { type Landing, readLandings } from "./landings.ts";
import type { Site } from "./read-site.ts";
import { missingCase, valueProblem } from "./references.ts";
import { toSiteData } from "./site-data.ts";
import { createSitePictures } from "./site-pictures.ts";

/** What stands beside the cases: settings for the app, customers without a story, texts of landing pages, pictures. */
export type SiteContent = {
  data: SiteData;
  customers: Record<Locale, Customer[]>;
  landings: readonly Landing[];
  featured: readonly string[];
  pictures: readonly OutputFile[];
  /** Reports settings that name a case which does not exist; `slugs` are those that do. */
  checkSlugs: (slugs: readonly string[]) => Diagnostic[];
};

/** Reads `customers.yaml`, `landings/` and the pictures of the site in `folder`, and checks what `site.yaml` refers to. */
export const readSiteContent = (
  folder: string,
  label: string,
  site: Site,
  taxonomy: Taxonomy,
): { content: SiteContent; diagnostics: Diagnostic[] } => {
  const pictures = createSitePictures(folder);
  const { settings } = site;
  const { report, diagnostics: own } = createReport(settings.source);
  const data = toSiteData(site, (path, file, alt) => pictures.read(file, alt, report, settings.located.at(path)));
  checkPages(site, taxonomy, report);
  const file = join(folder, "customers.yaml");
  const { customers, diagnostics: ofCustomers } = existsSync(file)
    ? readCustomers(`${label}/customers.yaml`, readFileSync(file), { taxonomy, picture: pictures.read })
    : { customers: { zh: [], en: [] }, diagnostics: [] };
  const { landings, diagnostics: ofLandings } = readLandings(join(folder, "landings"), `${label}/landings`, taxonomy);
  const checkSlugs = (slugs: readonly string[]): Diagnostic[] => {
    const { report: reportSlug, diagnostics } = createReport(settings.source);
    const named: { path: Path; slug: string }[] = site.featured.map((slug, index) => ({
      path: ["featured", index],
      slug,
    }));
    for (const { path, page } of pageLinks(site)) {
      const slug = /^\/cases\/([^/]+)\/$/.exec(page)?.[1];
      if (slug !== undefined) named.push({ path, slug });
    }
    for (const { path, slug } of named)
      if (!slugs.includes(slug)) reportSlug("E_FEATURED", settings.located.at(path), missingCase(slug, slugs));
    return [...unique(diagnostics), ...landings.flatMap(({ checkHero }) => checkHero(slugs))];
  };
  return {
    content: { data, customers, landings, featured: site.featured, pictures: [...pictures.files], checkSlugs },
    diagnostics: [...unique(own), ...ofCustomers, ...ofLandings],
  };
};

/** Without repetitions: an address that is written once stands for both languages. */
const unique = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter((one, index) => diagnostics.findIndex((other) => isSame(one, other)) === index);

const isSame = (a: Diagnostic, b: Diagnostic) =>
  a.code === b.code && a.file === b.file && a.line === b.line && a.column === b.column;

/** The pages of one language: `/`, `/cases/`, `/compare/` … */
const ownPages = Object.values(paths).flatMap((page) =>
  page.each === "language" ? [page.href("en").replace(/^\/en/, "")] : [],
);

/** Reports links to pages that do not exist; cases are checked once they are known. */
const checkPages = ({ settings, ...site }: Site, taxonomy: Taxonomy, report: Report): void => {
  for (const { path, page } of pageLinks(site)) {
    const [, facet = "", value = ""] = /^\/([^/]+)\/([^/]+)\/$/.exec(page) ?? [];
    if (ownPages.includes(page) || facet === "cases") continue;
    const problem = facet === "" ? undefined : valueProblem(taxonomy, facet, value)?.facts;
    if (facet !== "" && !problem && taxonomy.facets.en.find(({ id }) => id === facet)?.landing) continue;
    const list = ownPages.map((one) => `\`${one}\``);
    report("E_SITE", settings.located.at(path), {
      found: page,
      reason: `There is no page ${page}.`,
      reasonZh: `没有 ${page} 这个页面。`,
      fix: `Use one of ${list.join(", ")}, a landing page, a case, or a whole address.`,
      fixZh: `请使用 ${list.join("、")}、专题页、案例页，或完整网址。`,
      ...problem,
    });
  }
};

/** Every address in the settings that is the path of a page, with its place. */
const pageLinks = (value: unknown, path: (string | number)[] = []): { path: Path; page: string }[] => {
  if (typeof value !== "object" || value === null || path[0] === "settings" || path[0] === "palette") return [];
  const isHref = path.at(-1) === "href";
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (isHref && typeof child === "string") return child.startsWith("/") ? [{ path: at, page: child }] : [];
    return pageLinks(child, at);
  });
};

/** The compiled files of the site: landing texts and pictures. */
export const siteFiles = ({ landings, pictures }: SiteContent): OutputFile[] => [
  ...landings.map(
    ({ lang, facet, value, text }): OutputFile => [`${lang}/landings/${facet}/${value}.json`, JSON.stringify(text)],
  ),
  ...pictures,
];

/** What the catalog of a language says of the site; nothing where there is nothing. */
export const siteOfCatalog = (
  content: SiteContent | undefined,
  locale: Locale,
): Pick<Catalog, "featured" | "customers" | "landings"> => {
  if (!content) return {};
  const customers = content.customers[locale];
  const landings = content.landings.flatMap(({ lang, facet, value }) => (lang === locale ? [`${facet}/${value}`] : []));
  return {
    ...(content.featured.length > 0 && { featured: [...content.featured] }),
    ...(customers.length > 0 && { customers }),
    ...(landings.length > 0 && { landings }),
  };
};
