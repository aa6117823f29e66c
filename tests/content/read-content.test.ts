import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ContentError } from "../../src/content/content-error.ts";
import { readCaseDetail } from "../../src/content/read-case.ts";
import { readCatalog } from "../../src/content/read-content.ts";
import { schemaVersion } from "../../src/domain/customer-case.ts";
import { aCatalog, aDetail, aSummary } from "../fixtures/cases.ts";

const faultOf = (act: () => unknown): string => {
  try {
    act();
    return "none";
  } catch (error) {
    return error instanceof ContentError ? error.fault : String(error);
  }
};

it("accepts what the compiler writes", () => {
  const catalog = aCatalog(aSummary("zto", { industry: ["iot"] }));
  expect(readCatalog("zh/catalog.json", catalog)).toBe(catalog);
  const detail = aDetail("zto");
  expect(readCaseDetail("zh/cases/zto.json", detail)).toBe(detail);
});

it("calls data of another schema version outdated, not damaged", () => {
  const newer = { ...aCatalog(), schemaVersion: schemaVersion + 1 };
  expect(faultOf(() => readCatalog("zh/catalog.json", newer))).toBe("outdated");
});

describe("calls damaged what is not what the compiler writes", () => {
  const sections = [{ kind: "plain", blocks: [{ kind: "script", content: [] }], pictures: [] }];
  it.each([
    ["nothing", null],
    ["a text", "catalog"],
    ["a list", []],
    ["no version", { ...aDetail("a"), schemaVersion: undefined }],
    ["a missing field", { ...aDetail("a"), facts: undefined }],
    ["an unknown kind of block", { ...aDetail("a"), sections }],
    ["a number for a text", { ...aDetail("a"), title: 7 }],
    ["a section list cut short", { ...aDetail("a"), sections: [null] }],
  ])("%s", (_, value) => {
    expect(faultOf(() => readCaseDetail("zh/cases/a.json", value))).toBe("damaged");
  });
});

it("never lets anything but a content error out, whatever arrives", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(["damaged", "outdated"]).toContain(faultOf(() => readCatalog("zh/catalog.json", value)));
    }),
    { numRuns: 1_000 },
  );
});
