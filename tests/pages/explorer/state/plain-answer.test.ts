import fc from "fast-check";
import { expect, it } from "vitest";
import { emptySelection, idsWithin } from "../../../../src/domain/facet.ts";
import { filtering } from "../../../../src/pages/explorer/state/filtering.ts";
import { plainAnswer } from "../../../../src/pages/explorer/state/plain-answer.ts";
import { facetKeys } from "../../../fixtures/facets.ts";
import { aCatalog } from "../../../search/a-catalog.ts";

const place = fc.constantFrom("cn", "cn/gd", "cn/gd/sz", "cn/bj", "vn", "vn/sgn");
const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
const cases = fc.array(
  fc.record({ industry: ids, challenge: ids, feature: ids, cloud: ids, location: fc.uniqueArray(place) }),
);

it("the answer without the engine is the engine's answer to no question", () => {
  fc.assert(
    fc.property(cases, (held) => {
      const catalog = aCatalog(held.map((facets, row) => ({ slug: `case-${row}`, facets })));
      const plain = plainAnswer(catalog);
      const asked = filtering.answer(catalog, { selection: emptySelection, sort: "recommended" }, undefined, 1000);
      expect(plain.total).toBe(asked.total);
      expect(Array.from(plain.rows)).toEqual(Array.from(asked.rows));
      for (const facet of facetKeys)
        expect([facet, Array.from(plain.counts[facet] ?? [])]).toEqual([facet, Array.from(asked.counts[facet] ?? [])]);
    }),
    { numRuns: 200 },
  );
});

it("a place counts for all the places around it", () => {
  const within = idsWithin([
    { id: "cn", label: "" },
    { id: "gd", label: "", parent: "cn" },
    { id: "sz", label: "", parent: "gd" },
  ]);
  expect([...(within.get("cn") ?? [])].sort()).toEqual(["cn", "gd", "sz"]);
  expect([...(within.get("sz") ?? [])]).toEqual(["sz"]);
});
