import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, it } from "vitest";

/** Which folders of `src` a folder (or a file directly under `src`) may import. A folder not named here may import nothing. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  styles: [],
  search: ["model"],
  url: ["model"],
  i18n: ["model"],
  content: ["model", "search"],
  compiler: ["model", "search", "url"],
  ui: ["model", "styles"],
  share: ["model", "url", "i18n", "ui", "styles"],
  explorer: ["model", "search", "url", "i18n", "content", "ui", "styles", "share"],
  "case-detail": ["model", "url", "i18n", "content", "ui", "styles", "share"],
  shortlist: ["model", "url", "i18n", "content", "ui", "styles"],
  compare: ["model", "url", "i18n", "content", "ui", "styles"],
  insights: ["model", "url", "i18n", "content", "ui", "styles"],
  embed: ["model", "search", "url", "i18n", "content", "ui", "styles"],
  offline: [],
  app: [
    "model",
    "offline",
    "search",
    "url",
    "i18n",
    "content",
    "ui",
    "styles",
    "explorer",
    "case-detail",
    "shortlist",
    "compare",
    "insights",
    "embed",
  ],
  publish: ["model", "offline", "search", "url", "compiler", "share-picture"],
  "share-picture": ["model", "url"],
  "prerender.tsx": ["app", "content", "i18n", "model", "publish", "search", "url"],
  "main.tsx": ["app", "content", "offline", "i18n", "model", "styles", "url"],
};
const nodeOnly = ["compiler", "publish", "share-picture", "prerender.tsx"];

const root = resolve("src");
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const areaOf = (path: string) => relative(root, path).split(sep)[0] ?? "";
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
