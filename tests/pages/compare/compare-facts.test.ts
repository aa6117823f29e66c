import fc from "fast-check";
import { expect, it } from "vitest";
import type { FactRow } from "../../../src/domain/customer-case.ts";
import { type FacetIds, idsOf } from "../../../src/domain/facet.ts";
import { type Compared, compareFacts, compareOtherFacts } from "../../../src/pages/compare/compare-facts.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const labelled = (ids: readonly string[]) => ids.map((id) => ({ id, label: id.toUpperCase(), count: 1 }));

const table = aFacetTable();

function compared(facets: FacetIds, rows: FactRow[] = []): Compared {
  return {
    facets,
    heldFacets: table.map((facet) => ({ ...facet, values: labelled(idsOf(facets, facet.id)) })),
    facts: { logo: { monogram: "A", tone: 0 }, rows },
  };
}
const featuresOf = (cases: Compared[]) => compareFacts(cases, table).find(({ facet }) => facet.id === "feature");

it("puts what all cases share first and marks the rest as different", () => {
  const rows = featuresOf([compared({ feature: ["mesh", "store"] }), compared({ feature: ["devops", "store"] })]);
  expect(rows?.values).toEqual([
    { id: "store", label: "STORE", held: [true, true], same: true },
    { id: "mesh", label: "MESH", held: [true, false], same: false },
    { id: "devops", label: "DEVOPS", held: [false, true], same: false },
  ]);
  expect(rows?.same).toBe(false);
});

it("shows names without a known value, and treats them as a difference", () => {
  const row: FactRow = { title: "功能", content: "", facet: "feature", values: [{ id: null, text: "自研插件" }] };
  const rows = featuresOf([compared({}, [row]), compared({})]);
  expect([rows?.unmapped, rows?.same]).toEqual([[["自研插件"], []], false]);
});

it("puts other facts with the same title into one row", () => {
  const author = (content: string): FactRow => ({ title: "作者", content });
  expect(compareOtherFacts([compared({}, [author("王")]), compared({}), compared({}, [author("李")])])).toEqual([
    { title: "作者", contents: ["王", null, "李"], same: false },
  ]);
  expect(compareOtherFacts([compared({}, [author("王")]), compared({}, [author("王")])])[0]?.same).toBe(true);
});

it("a case never differs from itself", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 6 });
  const facets = fc.record({ industry: ids, challenge: ids, feature: ids, cloud: ids, location: ids });
  fc.assert(
    fc.property(facets, facets, (a, b) => {
      expect(compareFacts([compared(a), compared(a)], table).every(({ same }) => same)).toBe(true);
      for (const { facet, values } of compareFacts([compared(a), compared(b)], table)) {
        expect(new Set(values.map(({ id }) => id))).toEqual(new Set([...idsOf(a, facet.id), ...idsOf(b, facet.id)]));
        expect(values.every(({ id, held }) => held[0] === idsOf(a, facet.id).includes(id))).toBe(true);
        expect(values.every(({ id, held }) => held[1] === idsOf(b, facet.id).includes(id))).toBe(true);
      }
    }),
  );
});
