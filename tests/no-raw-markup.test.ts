import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Ways to turn text into markup or code. The content policy forbids them in the browser; the source must not even try. */
const forbidden = {
  dangerouslySetInnerHTML: /dangerouslySetInnerHTML/,
  innerHTML: /\.(?:inner|outer)HTML\s*=/,
  insertAdjacentHTML: /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe/,
  "document.write": /document\.write/,
  eval: /\beval\s*\(/,
  "new Function": /new\s+Function\b/,
  "timer with text": /set(?:Timeout|Interval)\s*\(\s*["'`]/,
};

describe.each(Object.entries(forbidden))("%s", (_, pattern) => {
  it("stands nowhere in the source", () => {
    expect(sources.length).toBeGreaterThan(50);
    const found = sources.filter((path) => pattern.test(readFileSync(path, "utf8")));
    expect(found.map((path) => relative("src", path))).toEqual([]);
  });
});
