import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { describe, expect, it } from "vitest";
import { aSlugOf, elements, metas, readBuiltSite } from "./built-site.ts";
import { observatoryScore } from "./observatory-score.ts";

const site = readBuiltSite();
const slug = aSlugOf(site);
const { base } = site.rules;
const html = site.pages.map((page) => page.html);

/** The rules of `_headers`: path pattern to headers. */
const rules = readFileSync(join(site.folder, "_headers"), "utf8")
  .split("\n\n")
  .map((block) => {
    const [path = "", ...lines] = block.trim().split("\n");
    return {
      path,
      headers: lines.map(
        (line) =>
          line
            .trim()
            .split(/:\s*(.*)/s)
            .slice(0, 2) as [string, string],
      ),
    };
  });
const headersFor = (path: string) =>
  rules
    .filter((rule) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path))
    .flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value] as [string, string]));

describe("_headers", () => {
  it("gives every path each header once", () => {
    const twice = site.files
      .filter((file) => !/^_|\.(?:br|gz)$/.test(file))
      .map((file) => `${base}${file.replace(/index\.html$/, "")}`)
      .filter((path) => {
        const names = headersFor(path).map(([name]) => name);
        return new Set(names).size !== names.length || !names.includes("content-security-policy");
      });
    expect(twice).toEqual([]);
  });

  it.each(["zh/", `en/cases/${slug}/`, ""])(
    "scores at least 130 by the rules of the HTTP Observatory for /%s",
    (path) => {
      const page = site.pages.find((one) => one.path === path);
      expect(observatoryScore(new Map(headersFor(base + path)), page?.html ?? "")).toBeGreaterThanOrEqual(130);
    },
  );

  it("names hosts of pictures only where a case shows one", () => {
    const policy = new Map(headersFor(`${base}zh/`)).get("content-security-policy") ?? "";
    const hosts = [...policy.matchAll(/https:\/\/([^\s;]+)/g)].map(([, host]) => host);
    const shown = new Set(
      html.flatMap((text) =>
        elements(text, "img").flatMap(({ src = "" }) => (/^https:/.test(src) ? [new URL(src).host] : [])),
      ),
    );
    expect(hosts).toEqual([...shown].sort());
  });
});

describe("every page", () => {
  it("carries a policy of its own in which csp_evaluator finds nothing of high or medium severity", () => {
    const policies = new Set(
      html.map(
        (text) =>
          elements(text, "meta").find((meta) => meta["http-equiv"] === "Content-Security-Policy")?.["content"] ?? "",
      ),
    );
    expect(policies.size).toBe(1);
    for (const path of ["zh/", "embed/"])
      policies.add(new Map(headersFor(base + path)).get("content-security-policy") ?? "");
    for (const policy of policies) {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      expect(
        findings.filter(({ severity }) => severity <= Severity.MEDIUM).map(({ description }) => description),
      ).toEqual([]);
    }
  });

  it("has correct integrity values on every script, style sheet and module preload", () => {
    const sums = new Map<string, string>();
    const sumOf = (address: string) => {
      const bytes = () => readFileSync(join(site.folder, address.slice(base.length)));
      if (!sums.has(address)) sums.set(address, `sha384-${createHash("sha384").update(bytes()).digest("base64")}`);
      return sums.get(address);
    };
    const tags = html.flatMap((text) => [
      ...elements(text, "script").filter(({ src }) => src !== undefined),
      ...elements(text, "link").filter(({ rel }) => rel === "stylesheet" || rel === "modulepreload"),
    ]);
    expect(tags.filter((tag) => tag["integrity"] !== sumOf(tag["src"] ?? tag["href"] ?? ""))).toEqual([]);
    expect(tags.length).toBeGreaterThan(2 * html.length);
  });

  it("has no inline script, style or handler, and loads nothing from other sites but the named pictures", () => {
    const inline = html.flatMap((text) => [
      ...elements(text, "script").filter(({ src, type }) => src === undefined && !/json$/.test(type ?? "")),
      ...elements(text, "style"),
      ...elements(text, "[a-z][\\w-]*").filter(
        (element) => "style" in element || Object.keys(element).some((name) => /^on[a-z]/.test(name)),
      ),
    ]);
    const foreign = html.flatMap((text) =>
      [...elements(text, "script"), ...elements(text, "link")].filter(
        (tag) =>
          /^(?:https?:)?\/\//.test(tag["src"] ?? "") ||
          (/stylesheet|preload|icon/.test(tag["rel"] ?? "") && /^(?:https?:)?\/\//.test(tag["href"] ?? "")),
      ),
    );
    expect([inline, foreign]).toEqual([[], []]);
  });

  it("that search engines should not index has noindex", () => {
    const hidden = site.pages.filter(({ path }) => /404\.html$|\/(?:compare|shortlist)\/$/.test(path));
    expect(
      hidden.filter((page) => metas(page.html, "robots")[0] !== "noindex, follow").map(({ path }) => path),
    ).toEqual([]);
    expect(hidden.length).toBeGreaterThanOrEqual(3);
  });
});

describe("the built folder", () => {
  it("holds no source map, no build manifest and no temporary file", () => {
    expect(site.files.filter((file) => /\.map$|\.vite\/|\.tmp|~$|^node_modules/.test(file))).toEqual([]);
  });

  it("has a compressed copy in both forms of every text of a kilobyte or more", () => {
    const files = new Set(site.files);
    const bare = site.files
      .filter((file) => /\.(?:html|js|css|json|xml|svg)$/.test(file))
      .filter((file) => readFileSync(join(site.folder, file)).length >= 1024)
      .filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`));
    expect(bare).toEqual([]);
  });
});
