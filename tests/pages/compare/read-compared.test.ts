import fc from "fast-check";
import { expect, it } from "vitest";
import { readCompared, readComparedAddress, withCaseAt } from "../../../src/pages/compare/read-compared.ts";
import { maxCompared } from "../../../src/url/case-set.ts";

const cases = ["a", "b", "c", "d", "e"].map((slug) => ({ slug }));

it.each([
  [["a", "b"], { slugs: ["a", "b"], unknown: [], tooMany: false }],
  [["a", "x", "b"], { slugs: ["a", "b"], unknown: ["x"], tooMany: false }],
  [["e", "d", "c", "b", "a"], { slugs: ["e", "d", "c", "b"], unknown: [], tooMany: true }],
  [[], { slugs: [], unknown: [], tooMany: false }],
])("of %j compares what is known", (slugs, expected) => {
  expect(readCompared({ slugs }, cases)).toEqual(expected);
});

it("an address is read whatever other parameters it has", () => {
  const address = "https://example.com/zh/compare/?utm_source=x&cases=b,A,nobody";
  expect(readComparedAddress(address, cases)).toEqual({ slugs: ["b", "a"], unknown: ["nobody"], tooMany: false });
});

it.each([
  [["a", "b"], 0, "c", ["c", "b"]],
  [["a", "b"], 2, "c", ["a", "b", "c"]],
  [["a", "b"], 0, "b", ["b"]],
  [["a", "b"], 0, "", ["b"]],
  [["a", "b", "c", "d"], 4, "e", ["a", "b", "c", "d"]],
  [[], 0, "a", ["a"]],
] as const)("%j with place %i given to %s is %j", (slugs, place, slug, expected) => {
  expect(withCaseAt(slugs, place, slug)).toEqual(expected);
});

it("no change duplicates a case or exceeds the maximum", () => {
  const slug = fc.constantFrom("a", "b", "c", "d", "e", "");
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 4 }),
      fc.nat({ max: 4 }),
      slug,
      (slugs, place, next) => {
        const changed = withCaseAt(slugs, Math.min(place, slugs.length), next);
        expect(new Set(changed).size).toBe(changed.length);
        expect(changed.length).toBeLessThanOrEqual(maxCompared);
        expect(changed).not.toContain("");
      },
    ),
  );
});
