import { expect, it } from "vitest";
import { createRenderer } from "../src/prerender.tsx";
import { sourceOf } from "./app/open-app.tsx";
import { aCatalog, aDetail, aSummary } from "./fixtures/cases.ts";

const title = `Baker's "Best" & Sons`;
const { draw } = await createRenderer(
  sourceOf({
    "zh/catalog.json": aCatalog(aSummary("baker", { industry: ["iot"] }, { title })),
    "zh/cases/baker.json": aDetail("baker", { title, summary: "<b> & 'c'" }),
  }),
);

it("hands out the head of a page as the page gives it, unescaped, and keeps it out of the body", async () => {
  const { head, html, missing } = await draw("zh/cases/baker/");
  expect(head).toEqual({
    title: expect.stringContaining(title),
    description: "<b> & 'c'",
    canonical: "/zh/cases/baker/",
    indexed: true,
  });
  expect([missing, /<(?:title|meta|link)\b/.exec(html)]).toEqual([false, null]);
  expect(html).toContain("<h1");
});

it("draws the list, the page of a value and the chooser for search engines", async () => {
  for (const path of ["", "zh/", "zh/industry/iot/"]) {
    const { head, missing } = await draw(path);
    expect([head.canonical, head.indexed ?? true, missing]).toEqual([`/${path}`, true, false]);
  }
});

it("draws a page that says there is none, which search engines pass over", async () => {
  const { head, missing } = await draw("zh/nowhere/");
  expect([missing, head.indexed, head.canonical]).toEqual([true, false, undefined]);
});

it("draws every page of a casebook without facets", async () => {
  const bare = { ...aCatalog(aSummary("baker")), facets: [] };
  const renderer = await createRenderer(
    sourceOf({ "en/catalog.json": { ...bare, lang: "en" }, "en/cases/baker.json": aDetail("baker") }),
  );
  for (const path of ["en/", "en/cases/", "en/cases/baker/", "en/insights/", "en/compare/", "en/shortlist/"]) {
    const { missing, html } = await renderer.draw(path);
    expect([path, missing, html.includes("<h1")]).toEqual([path, false, true]);
  }
});
