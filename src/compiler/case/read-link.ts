import type { ReportHere } from "../diagnostics/diagnostic.ts";

/** An address a link may have: https, http (warned), mailto or `#anchor`. Undefined, and reported, if it may not. */
export const readLink = (written: string, report: ReportHere): string | undefined => {
  const found = written.slice(0, 120);
  if (/^#[A-Za-z][\w-]*$/.test(written)) return written;
  const url = readAddress(written, report);
  if (!url) return undefined;
  if (url.protocol === "http:") report("W_HTTP", { found });
  return url.href;
};

const linkSchemes = ["https:", "http:", "mailto:"];

/** A complete, harmless address; undefined, and reported, otherwise. Tabs, line ends and leading controls are seen through, as browsers do. */
export const readAddress = (written: string, report: ReportHere, schemes = linkSchemes): URL | undefined => {
  const found = written.slice(0, 120);
  const bare = written.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  const reject = (reason: string, reasonZh: string) => {
    report("E_URL", { found, reason, reasonZh });
    return undefined;
  };
  if (scheme === undefined) return report("E_URL_RELATIVE", { found });
  if (!schemes.includes(`${scheme}:`)) return report("E_URL_SCHEME", { found });
  if (!URL.canParse(written.trim())) return reject("it is not well formed.", "格式不正确。");
  const url = new URL(written.trim());
  if (url.username || url.password) return reject("it holds a name or password.", "含有用户名或密码。");
  if (scheme !== "mailto" && !/^https?:\/\/[^/]/i.test(bare)) return reject("it lacks `//`.", "缺少 `//`。");
  if (/(?:^|\.)xn--/.test(url.hostname)) report("W_IDN", { found: url.hostname });
  return url;
};
