import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, it } from "vitest";

/**
 * Which areas of `src` an area may import: a folder, one page below `pages`, a side of `sections`, or a file directly under `src`.
 * A kind of section has a side for the compiler, one for text and one for the page, so that React never reaches the compiler.
 */
const shared = ["domain", "url", "i18n", "content", "ui", "styles"];
const pages = ["explorer", "case", "case-index", "compare", "shortlist", "insights", "embed"].map(
  (name) => `pages/${name}`,
);
const allowed: Record<string, readonly string[]> = {
  domain: ["sections/text"],
  styles: [],
  offline: [],
  url: ["domain", "i18n"],
  i18n: ["domain"],
  search: ["domain", "sections/text"],
  content: ["domain", "search"],
  "sections/text": ["domain"],
  "sections/source": ["domain", "compiler", "sections/text"],
  "sections/view": ["domain", "i18n", "ui", "styles", "sections/text"],
  compiler: ["domain", "search", "url", "sections/source", "sections/text"],
  ui: ["domain", "url", "i18n", "styles"],
  share: ["domain", "url", "i18n", "ui", "styles", "sections/text"],
  ...Object.fromEntries(pages.map((page) => [page, [...shared, "search", "share"]])),
  "pages/case": [...shared, "search", "share", "sections/text", "sections/view"],
  "pages/compare": [...shared, "sections/view"],
  "pages/shortlist": [...shared, "sections/view"],
  app: [...shared, ...pages, "search", "offline"],
  publish: ["domain", "offline", "search", "url", "compiler", "share", "sections/text"],
  "prerender.tsx": ["app", "content", "i18n", "domain", "publish", "search", "ui", "url"],
  "vite-env.d.ts": ["domain"],
  "main.tsx": ["app", "content", "offline", "i18n", "domain", "styles", "url"],
};
const nodeOnly = ["compiler", "publish", "prerender.tsx"];

const root = resolve("src");
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const areaOf = (path: string) => {
  const parts = relative(root, path).split(sep);
  if (parts[0] === "sections") return `sections/${sideOf(parts.at(-1) as string)}`;
  return parts.slice(0, parts[0] === "pages" ? 2 : 1).join("/");
};
/** Views are components and style sheets; the source side reads files. */
const sideOf = (file: string) =>
  /view|\.scss$/.test(file) ? "view" : /source|shape|read-/.test(file) ? "source" : "text";
const importPattern = /(?:from\s+|import\s*\(?\s*|@use\s+|@forward\s+)["']([^"']+)["']/g;

const imports = filesBelow(root)
  .filter((path) => /\.(tsx?|scss|mjs)$/.test(path))
  .flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(importPattern)].map((match) => ({ path, target: match[1] ?? "" })),
  );

it("imports run in one direction", () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith("."))
    .map(({ path, target }) => ({ path, from: areaOf(path), to: areaOf(resolve(dirname(path), target)) }))
    .filter(({ from, to }) => from !== to && !allowed[from]?.includes(to))
    .map(({ path, to }) => `${relative(root, path)} imports ${to}`);
  expect(wrong).toEqual([]);
});

it("only node folders name node modules", () => {
  const wrong = imports
    .filter(({ path, target }) => target.startsWith("node:") && !nodeOnly.includes(areaOf(path)))
    .map(({ path, target }) => `${relative(root, path)} imports ${target}`);
  expect(wrong).toEqual([]);
});

it("no folder holds more than fifteen files, so that a change finds its place by name", () => {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  const full = [root, ...folders.map((entry) => join(entry.parentPath, entry.name))]
    .map((folder) => ({
      folder,
      files: readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()),
    }))
    .filter(({ files }) => files.length > 15)
    .map(({ folder, files }) => `${relative(root, folder)} has ${files.length}`);
  expect(full).toEqual([]);
});

it("no file only forwards to another", () => {
  const forwards = filesBelow(root)
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => {
      const statements = readFileSync(path, "utf8")
        .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "")
        .trim();
      return /^(?:export\s[^;]*?\bfrom\s*"[^"]+";\s*)+$/.test(statements);
    });
  expect(forwards.map((path) => relative(root, path))).toEqual([]);
});
