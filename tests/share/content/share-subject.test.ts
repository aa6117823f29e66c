import { expect, it } from "vitest";
import { absoluteLink } from "../../../src/share/content/absolute-link.ts";
import { cleanAddress } from "../../../src/share/content/share-subject.ts";
import { aDetail } from "../../fixtures/cases.ts";
import { aFacetTable } from "../../fixtures/facets.ts";

const list = (address: string) =>
  cleanAddress({ kind: "list", address, title: "", filters: [], total: 0, cases: [], facets: aFacetTable() });

it.each([
  ["/zh/", "/zh/"],
  ["/zh/?sort=recommended&view=cards&q=", "/zh/"],
  ["/zh/?q=devops&feature=storage,app-store&industry=iot", "/zh/?industry=iot&feature=storage,app-store&q=devops"],
  ["/zh/?industry=iot&utm_source=mail&fbclid=1#top", "/zh/?industry=iot"],
  ["/en/industry/iot/?utm_source=mail", "/en/industry/iot/"],
])("a list at %s is shared as %s", (address, clean) => {
  expect(list(address)).toBe(clean);
});

it("a case is shared without query and hash", () => {
  const subject = { kind: "case", address: "/zh/cases/zto/?utm_source=mail#practice", detail: aDetail("zto") } as const;
  expect(cleanAddress(subject)).toBe("/zh/cases/zto/");
});

it.each([
  ["/", "https://example.com/zh/?a=b,c"],
  ["/customers/", "https://example.com/customers/zh/?a=b,c"],
])("under the base path %s links are whole", (base, link) => {
  expect(absoluteLink("/zh/?a=b,c", "https://example.com", base)).toBe(link);
});
