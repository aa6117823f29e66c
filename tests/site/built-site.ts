import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { hostingFolder } from "../../src/publish/hosting/hosting-files.ts";
import type { HostingRules } from "../../src/publish/hosting/redirects.ts";
import { shellPage } from "../../src/publish/offline/offline-files.ts";
import { fixtureSite } from "../fixtures/fixture-site.ts";

/** One built page: its path below the base path (`zh/cases/kite-express/`, `404.html`), its HTML, and what stands in it. */
export type BuiltPage = { path: string; html: string; body: string };
export type BuiltSite = { folder: string; rules: HostingRules; files: string[]; pages: BuiltPage[] };

/** Reads a built folder; the shell page, which has no content of its own, is left out. Throws when there is none, so that no test passes on nothing. */
export const readBuiltSite = (folder = process.env["SITE_DIR"] ?? fixtureSite): BuiltSite => {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`There is no built site in ${folder}. Run npm run build:fixture.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(resolve(folder), resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const pages = files
    .filter((file) => file.endsWith(".html") && file !== shellPage)
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      return { path: file.replace(/(^|\/)index\.html$/, "$1"), html, body: html.slice(html.indexOf("<body")) };
    });
  const rules = JSON.parse(readFileSync(join(hostingFolder(folder), "rules.json"), "utf8")) as HostingRules;
  return { folder, rules, files, pages };
};

/** The slug of one case of the site. */
export const aSlugOf = (site: BuiltSite): string => {
  const slug = site.pages
    .map(({ path }) => /^zh\/cases\/([^/]+)\/$/.exec(path)?.[1])
    .find((found) => found !== undefined);
  if (slug === undefined) throw new Error(`The site in ${site.folder} has no case.`);
  return slug;
};

/** Every element of one name in some HTML, as its attributes, unescaped. */
export const elements = (html: string, name: string): Record<string, string>[] =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, text = ""]) =>
    Object.fromEntries(
      [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, unescapeText(value)]),
    ),
  );

/** The contents of the meta elements whose `name` or `property` is given. */
export const metas = (html: string, name: string): string[] =>
  elements(html, "meta")
    .filter((meta) => meta["name"] === name || meta["property"] === name)
    .map((meta) => meta["content"] ?? "");

export const titleOf = (html: string): string[] =>
  [...html.slice(0, html.indexOf("</head>")).matchAll(/<title>([^<]*)<\/title>/g)].map(([, text = ""]) =>
    unescapeText(text),
  );

export const unescapeText = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
