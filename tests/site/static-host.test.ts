import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aSlugOf, readBuiltSite } from "./built-site.ts";

/**
 * `_redirects` of the built site obeyed as static hosts do: the first rule whose path is the same, letter by letter, begins as far as its
 * `*`, or has one part of a path where the rule has `:slug`. Some hosts look at the files first, some at the rules; the site must
 * work with both.
 */
const site = readBuiltSite();
const slug = aSlugOf(site);
const { base } = site.rules;
const files = new Set(site.files);
const rules = readFileSync(join(site.folder, "_redirects"), "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const [from = "", to = "", status = ""] = line.split(" ");
    return { from, to, status: Number(status) };
  });

const ruleFor = (path: string, statuses: readonly number[]) => {
  for (const { from, to, status } of rules.filter((rule) => statuses.includes(rule.status))) {
    if (from === path) return { to, status };
    const slug = new RegExp(`^${from.replace(":slug", "([^/]+)")}$`).exec(path)?.[1];
    if (slug !== undefined) return { to: to.replace(":slug", slug), status };
    if (from.endsWith("*") && path.startsWith(from.slice(0, -1))) return { to, status };
  }
  return null;
};
/** What lies at a path: a file, a folder's page, or the address that hosts correct it to. */
const fileAt = (path: string): { page: string } | { to: string } | null => {
  const name = path.slice(base.length);
  if (name.endsWith("index.html") && files.has(name)) return { to: path.slice(0, -"index.html".length) };
  if (files.has(name)) return { page: path };
  if (files.has(`${name}index.html`) && (name === "" || name.endsWith("/"))) return { page: path };
  return files.has(`${name}/index.html`) ? { to: `${path}/` } : null;
};

const hosts = {
  "files first": (path: string) => fileAt(path) ?? ruleFor(path, [301, 404]),
  "rules first": (path: string) => ruleFor(path, [301]) ?? fileAt(path),
};

/** Where a visitor ends, after at most four redirects; null on a page that is not found. */
const arrive = (path: string, answer: (path: string) => ReturnType<(typeof hosts)["files first"]>): string | null => {
  let at = path;
  for (let step = 0; step < 5; step++) {
    const found = answer(at);
    if (found === null || ("status" in found && found.status === 404)) return null;
    if ("page" in found) return found.page;
    at = found.to;
  }
  throw new Error(`${path} goes round in circles at ${at}.`);
};

describe.each(Object.keys(hosts) as (keyof typeof hosts)[])("a static host that looks at %s", (host) => {
  const end = (path: string) => arrive(base + path, hosts[host])?.slice(base.length);

  it.each([
    [`zh/cases/${slug}/`, `zh/cases/${slug}/`],
    [`zh/cases/${slug}`, `zh/cases/${slug}/`],
    [`zh/cases/${slug}/index.html`, `zh/cases/${slug}/`],
    [`zh/cases/${slug.toUpperCase()}/`, `zh/cases/${slug}/`],
    [`en/cases/${slug.toUpperCase()}`, `en/cases/${slug}/`],
    [`zh/case/${slug}/`, `zh/cases/${slug}/`],
    [`en/case/${slug}`, `en/cases/${slug}/`],
    [`zh/case/${slug.toUpperCase()}/`, `zh/cases/${slug}/`],
    ["zh/case/", "zh/"],
    ["zh", "zh/"],
    ["index.html", ""],
  ])("sends %s to %s", (from, to) => {
    expect(end(from)).toBe(to);
  });

  it("sends every renamed and old address to its page", () => {
    const lost = site.rules.redirects.filter(({ from, to }) => end(from) !== to || end(from.slice(0, -1)) !== to);
    expect(lost).toEqual([]);
    expect(site.rules.redirects.length).toBeGreaterThan(10);
  });

  it("has no rule that hides a page", () => {
    expect(site.pages.map(({ path }) => path).filter((path) => end(path) !== path)).toEqual([]);
  });

  it("answers 404 where there is no page", () => {
    expect([end("zh/cases/unknown/"), end("assets/gone.js")]).toEqual([undefined, undefined]);
  });
});

it("has no rule by which an address could name another host or leave its folder", () => {
  const open = rules.filter(
    ({ to }) => !to.startsWith(base) || !/^(?:\/(?:[\w.~-]+|:slug))+\/?$/.test(to) || /\/\.{1,2}\//.test(to),
  );
  expect(open).toEqual([]);
});
