import { describe, expect, it } from "vitest";
import { pageHtml } from "../../../src/publish/pages/page-html.ts";
import { modulePreloads } from "../../../src/publish/pages/preloads.ts";

describe("pageHtml", () => {
  const shell =
    '<!doctype html><html lang="zh-Hans"><head><meta charset="UTF-8" /><!--head--></head><body><div id="app_root"><!--app--></div><!--state--></body></html>';
  const parts = {
    locale: "en" as const,
    policy: "default-src 'none'",
    head: "<title>$&</title>",
    body: "$1",
    state: { a: "</script>" },
  };

  it("fills the shell and puts the policy before all else", () => {
    const html = pageHtml(shell, parts);
    expect(html).toContain('<html lang="en"><head><meta charset="UTF-8"><meta http-equiv="Content-Security-Policy"');
    expect(html).toContain('<title>$&</title></head><body><div id="app_root">$1</div>');
  });

  it("lets no content end the block of state", () => {
    const html = pageHtml(shell, parts);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(/json">(.*?)<\/script>/.exec(html)?.[1] ?? "")).toEqual({ a: "</script>" });
  });

  it("leaves the block out where the app shall draw afresh", () => {
    expect(pageHtml(shell, { ...parts, state: undefined })).not.toContain("<script");
  });

  it("names the place that a changed index.html has lost", () => {
    expect(() => pageHtml(shell.replace("<!--app-->", ""), parts)).toThrow(/<!--app-->/);
  });
});

it("modulePreloads lists once what a page needs besides the entry", () => {
  const manifest = {
    "index.html": { file: "assets/index.js", imports: ["_shared"] },
    _shared: { file: "assets/shared.js" },
    _own: { file: "assets/own.js", imports: ["_shared"] },
    "src/page.tsx": { file: "assets/page.js", imports: ["_own", "_shared", "index.html"] },
    "src/texts.json": { file: "assets/texts.js" },
  };
  expect(modulePreloads(manifest, ["src/page.tsx", "src/texts.json", "src/gone.tsx"]).sort()).toEqual([
    "assets/own.js",
    "assets/page.js",
    "assets/shared.js",
    "assets/texts.js",
  ]);
});
