import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listAddressIn, neighboursOf, parseReaderList, readReaderList } from "../../src/url/reader-list.ts";

const list = { address: "/zh/?industry=iot", slugs: ["zto", "aqara", "uisee"] };

describe("the list a reader came from", () => {
  it.each([
    ["first", "zto", null, "aqara", 1],
    ["middle", "aqara", "zto", "uisee", 2],
    ["last", "uisee", "aqara", null, 3],
  ])("has neighbours for its %s case", (_, slug, previous, next, position) => {
    expect(neighboursOf(list, slug)).toEqual({ previous, next, position, total: 3 });
  });

  it("has none for a case it does not hold", () => {
    expect(neighboursOf(list, "vng")).toBeNull();
    expect(neighboursOf(list, "__proto__")).toBeNull();
  });

  it("survives being written and read", () => {
    expect(parseReaderList(JSON.stringify({ ...list, scrollKey: "k1" }))).toEqual({ ...list, scrollKey: "k1" });
  });

  it.each([
    ["no text", null],
    ["cut JSON", '{"address":"/zh/'],
    ["null", "null"],
    ["a number", "7"],
    ["an address elsewhere", '{"address":"https://evil.example/","slugs":[]}'],
    ["a protocol-relative address", '{"address":"//evil.example/","slugs":[]}'],
    ["a second slash after the language", '{"address":"/zh//evil.example/","slugs":[]}'],
    ["slugs of a wrong type", '{"address":"/zh/","slugs":[1]}'],
    ["no slugs", '{"address":"/zh/"}'],
  ])("is unknown for %s", (_, text) => {
    expect(parseReaderList(text)).toBeNull();
  });

  it("never throws, whatever is stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseReaderList(text);
        expect(read === null || read.address.startsWith("/")).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => void readReaderList(value)));
  });
});

it.each([
  ["zh", "/zh/?industry=iot"],
  ["en", "/en/?industry=iot"],
] as const)("leads back to the list in %s", (locale, address) => {
  expect(listAddressIn(list, locale)).toBe(address);
});
