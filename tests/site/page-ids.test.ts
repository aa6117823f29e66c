import { expect, it } from "vitest";
import { readBuiltSite } from "./built-site.ts";

const site = readBuiltSite();

it("keeps the ids of a page apart from those of a case's headings, which authors choose: its own have an underscore", () => {
  const cases = site.pages.filter(({ path }) => /^\w+\/cases\/[^/]+\/$/.test(path));
  const open = cases.flatMap(({ path, html }) =>
    [...html.matchAll(/<(\w+)\b[^>]*\sid="([^"]*)"/g)]
      .filter(([, element = "", id = ""]) => !/^h[2-4]$/.test(element) && !id.includes("_"))
      .map(([, element, id]) => `${path} <${element} id="${id}">`),
  );
  expect(open).toEqual([]);
  expect(cases.length).toBeGreaterThan(10);
});

it("gives no id to the data of a page, so that a heading named like it never hides it", () => {
  const named = site.pages.filter(({ html }) => /<script type="application\/json"[^>]*\sid=/.test(html));
  expect(named.map(({ path }) => path)).toEqual([]);
});
