import { elements } from "./built-site.ts";

/**
 * The score that MDN's HTTP Observatory would give, by its table of modifiers (charts.js of mdn-http-observatory): 100, less the
 * penalties, and the bonuses where the penalties leave at least 90. HSTS preloading counts as absent, since it needs the
 * browsers' list; the redirect to https as present. `headers` has lower-case names.
 */
export const observatoryScore = (headers: ReadonlyMap<string, string>, html: string): number => {
  const policy = directivesOf(headers.get("content-security-policy") ?? "");
  const scripts = policy.get("script-src") ?? policy.get("default-src") ?? [];
  const styles = policy.get("style-src") ?? policy.get("default-src") ?? [];
  const unsafe = [...scripts, ...styles].some((source) => /^'unsafe-/.test(source));
  const maxAge = Number(/max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1] ?? 0);
  const ancestors = policy.get("frame-ancestors");
  const privately = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
  const penalties =
    (policy.size === 0 ? -25 : scripts.some((source) => /^'unsafe-inline'|^https?:$|^\*$/.test(source)) ? -20 : 0) +
    (maxAge === 0 ? -20 : maxAge < 15_768_000 ? -10 : 0) +
    (ancestors === undefined && !headers.has("x-frame-options") ? -20 : 0) +
    (headers.get("x-content-type-options") === "nosniff" ? 0 : -5) +
    (headers.has("referrer-policy") && !privately.test(headers.get("referrer-policy") ?? "") ? -5 : 0);
  if (100 + penalties < 90) return 100 + penalties;
  const loaded = elements(html, "script").filter(({ src }) => src !== undefined);
  const bonuses =
    (unsafe || policy.size === 0 ? 0 : policy.get("default-src")?.join() === "'none'" ? 10 : 5) +
    (ancestors === undefined ? 0 : 5) +
    (privately.test(headers.get("referrer-policy") ?? "") ? 5 : 0) +
    (loaded.length > 0 && loaded.every(({ integrity }) => integrity !== undefined) ? 5 : 0) +
    (/^same-(?:origin|site)$/.test(headers.get("cross-origin-resource-policy") ?? "") ? 10 : 0);
  return 100 + penalties + bonuses;
};

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = "", ...sources]) => [name, sources]),
  );
