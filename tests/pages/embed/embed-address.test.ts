import fc from "fast-check";
import { expect, it } from "vitest";
import { caseEmbedHref, listEmbedHref, readCaseEmbed, readListEmbed } from "../../../src/pages/embed/embed-address.ts";
import { embedSnippet } from "../../../src/pages/embed/menu/embed-snippet.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const facets = aFacetTable();
const query = (href: string) => new URL(href, "https://example.com").searchParams;
const list = (text: string) => readListEmbed(new URLSearchParams(text), facets);

it.each([
  ["?lang=en&industry=iot&limit=3", "/embed/list/?lang=en&industry=iot&limit=3"],
  ["?lang=EN-us", "/embed/list/?lang=en"],
  ["?lang=fr&limit=0", "/embed/list/?lang=zh&limit=1"],
  ["?limit=999", "/embed/list/?lang=zh&limit=24"],
  ["?limit=-4&radius=x&accent=red", "/embed/list/?lang=zh"],
  [
    "?accent=%230A5547&feature.all=a,b&sort=name&utm_source=x",
    "/embed/list/?lang=zh&feature.all=a,b&sort=name&accent=0a5547",
  ],
])("the list %s has the canonical address %s", (text, expected) => {
  expect(listEmbedHref(list(text), facets)).toBe(expected);
});

it("the address of an embedded case can be read back", () => {
  const href = caseEmbedHref(readCaseEmbed(new URLSearchParams("?slug=ZTO&lang=en&bg=ffffff")));
  expect(href).toBe("/embed/case/?lang=en&slug=zto&bg=ffffff");
  expect(caseEmbedHref(readCaseEmbed(query(href)))).toBe(href);
});

it("any query is read, and a formatted address reads as itself", () => {
  const part = fc.tuple(
    fc.constantFrom(
      "lang",
      "industry",
      "feature.all",
      "sort",
      "limit",
      "accent",
      "bg",
      "radius",
      "scheme",
      "slug",
      "q",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (pairs) => {
      const search = new URLSearchParams(pairs);
      const once = listEmbedHref(readListEmbed(search, facets), facets);
      expect(listEmbedHref(readListEmbed(query(once), facets), facets)).toBe(once);
      const card = caseEmbedHref(readCaseEmbed(search));
      expect(caseEmbedHref(readCaseEmbed(query(card)))).toBe(card);
    }),
  );
});

it("the snippet escapes any address and title", () => {
  const snippet = embedSnippet({
    src: "https://c.example/embed/list/?lang=zh&q=\"'<",
    script: "https://c.example/embed/embed.js",
    title: '案例 "A" & <B>',
    height: 480,
  });
  expect(snippet).toBe(
    [
      '<iframe data-casebook src="https://c.example/embed/list/?lang=zh&amp;q=&quot;&#39;&lt;" title="案例 &quot;A&quot; &amp; &lt;B&gt;"',
      '  width="100%" height="480" frameborder="0" loading="lazy"></iframe>',
      '<script src="https://c.example/embed/embed.js" async></script>',
    ].join("\n"),
  );
});
