import fc from "fast-check";
import { expect, it } from "vitest";
import { paths, switchLocaleHref } from "../../src/url/paths.ts";

const place = (address: string) => {
  const { pathname, search, hash } = new URL(address, "https://example.com");
  return { pathname, search, hash };
};

it.each([
  ["/zh/", "/en/"],
  ["/en/cases/zto/#practice-network", "/zh/cases/zto/#practice-network"],
  ["/zh/industry/iot/?q=a&utm_source=x#top", "/en/industry/iot/?q=a&utm_source=x#top"],
  ["/zh/?feature.all=app-store,storage", "/en/?feature.all=app-store,storage"],
  ["/", "/zh/"],
  ["/embed/case/?case=zto", "/zh/?case=zto"],
])("switches %s to %s", (from, to) => {
  expect(switchLocaleHref(place(from))).toBe(to);
});

it("switching twice leads back, wherever one stands", () => {
  const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  fc.assert(
    fc.property(
      fc.constantFrom("zh", "en"),
      fc.array(segment, { maxLength: 3 }),
      fc.stringMatching(/^[a-z0-9=&,.-]{0,30}$/),
      segment,
      (locale, segments, query, hash) => {
        const path = [locale, ...segments].join("/");
        const address = `/${path}/${query === "" ? "" : `?${query}`}#${hash}`;
        expect(switchLocaleHref(place(switchLocaleHref(place(address))))).toBe(address);
      },
    ),
    { numRuns: 500 },
  );
});

it("escapes what an address cannot hold", () => {
  expect(paths.customerCase.href("zh", "a/b")).toBe("/zh/cases/a%2Fb/");
});
