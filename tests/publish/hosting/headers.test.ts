import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, it } from "vitest";
import { metaPolicy, siteHeaders, zoneHeaders, zoneOf, zones } from "../../../src/publish/hosting/headers.ts";
import { responseHeaders } from "../response-headers.ts";

const rules = { imageHosts: ["pictures.example"], hsts: "max-age=63072000" };
const headerOf = (path: string, name: string) => new Map(responseHeaders(path, rules)).get(name) ?? `no ${name}`;

it.each([
  ["", "page"],
  ["zh/", "page"],
  ["data/zh/catalog.json", "data"],
  ["data/images/zto/topology.zh.svg", "picture"],
  ["assets/index-B4x.js", "asset"],
  ["share/zh/zto-1a2b3c4d.png", "share"],
  ["embed/case/zto/", "embed"],
  ["assets.html", "page"],
])("puts %j in the zone %s", (path, zone) => {
  expect(zoneOf(path)).toBe(zone);
});

it("lets browsers keep hashed files for a year and makes them ask for everything else", () => {
  expect(headerOf("assets/index-B4x.js", "Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(headerOf("share/zh/zto-1a2b3c4d.png", "Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(headerOf("zh/", "Cache-Control")).toBe("no-cache");
  expect(headerOf("data/zh/catalog.json", "Cache-Control")).toBe("no-cache");
});

it("allows pictures of the named hosts over https and nothing else from outside", () => {
  const policy = headerOf("zh/", "Content-Security-Policy");
  expect(policy).toContain("img-src 'self' https://pictures.example;");
  expect(policy.match(/https:/g)).toHaveLength(1);
});

it("lets other sites frame the embeds only", () => {
  expect(headerOf("embed/case/zto/", "Content-Security-Policy")).toContain("frame-ancestors *");
  expect(headerOf("embed/case/zto/", "X-Frame-Options")).toBe("no X-Frame-Options");
  expect(headerOf("zh/", "Content-Security-Policy")).toContain("frame-ancestors 'none'");
});

it("lets any origin read what an embed loads, and no page", () => {
  const loaded = ["assets/index-B4x.js", "data/zh/catalog.json", "data/images/zto/a.svg", "share/zh/zto-1.png"];
  for (const path of loaded) {
    expect(headerOf(path, "Access-Control-Allow-Origin"), path).toBe("*");
    expect(headerOf(path, "Cross-Origin-Resource-Policy"), path).toBe("cross-origin");
  }
  for (const path of ["zh/", "sw.js", "robots.txt"]) {
    expect(headerOf(path, "Access-Control-Allow-Origin"), path).toBe("no Access-Control-Allow-Origin");
    expect(headerOf(path, "Cross-Origin-Resource-Policy"), path).toBe("same-origin");
  }
});

it("speaks of https only where the site's address is https", () => {
  const plain = { imageHosts: [], hsts: null };
  expect(siteHeaders(plain).map(([name]) => name)).not.toContain("Strict-Transport-Security");
  expect(metaPolicy(plain)).not.toContain("upgrade-insecure-requests");
  for (const zone of zones)
    expect(JSON.stringify(zoneHeaders(zone, plain))).not.toMatch(
      /upgrade-insecure-requests|Cross-Origin-Opener-Policy/,
    );
  expect(siteHeaders(rules)).toContainEqual(["Strict-Transport-Security", "max-age=63072000"]);
  expect(metaPolicy(rules)).toContain("upgrade-insecure-requests");
});

it.each(zones)("names no header twice in the zone %s", (zone) => {
  const names = [...siteHeaders(rules), ...zoneHeaders(zone, rules)].map(([name]) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

it("leaves frame-ancestors out of the policy for the meta tag, where it has no effect", () => {
  expect(metaPolicy(rules)).not.toContain("frame-ancestors");
});

it.each(zones)("gives csp_evaluator nothing of high or medium severity in the zone %s", (zone) => {
  const policy = new Map(zoneHeaders(zone, rules)).get("Content-Security-Policy") ?? "";
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  const grave = findings.filter(({ severity }) => severity <= Severity.MEDIUM || severity === Severity.HIGH_MAYBE);
  expect(grave.map(({ description }) => description)).toEqual([]);
});
