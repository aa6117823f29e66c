import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyCaseSet, formatCaseSet, readCaseSet } from "../../src/url/case-set.ts";

const read = (query: string) => readCaseSet(new URLSearchParams(query));

it.each([
  ["", { slugs: [], title: "", foreign: [] }],
  ["?cases=a,b&title=%E9%93%B6%E8%A1%8C", { slugs: ["a", "b"], title: "银行", foreign: [] }],
  ["?cases=ZTO,%20ｚｔｏ%20,,zto&cases=b", { slugs: ["zto", "b"], title: "", foreign: [] }],
  ["?cases=__proto__&utm_source=x", { slugs: ["__proto__"], title: "", foreign: [["utm_source", "x"]] }],
])("reads %s", (query, expected) => {
  expect(read(query)).toEqual(expected);
});

it.each([
  ["?title=x&cases=b,a", "?cases=b,a&title=x"],
  ["?cases=&title=%20", ""],
  ["?utm_source=x&cases=a", "?cases=a&utm_source=x"],
])("writes %s as %s", (query, expected) => {
  expect(formatCaseSet(read(query))).toBe(expected);
});

it("of nothing is the empty one", () => {
  expect(emptyCaseSet()).toEqual(read(""));
});

it("keeps twenty parameters of others, and fifty cases", () => {
  const foreign = Array.from({ length: 30 }, (_, index) => `p${index}=1`).join("&");
  const set = read(`?cases=${Array.from({ length: 60 }, (_, index) => `c${index}`)}&${foreign}`);
  expect([set.slugs.length, set.slugs[49], set.foreign.length, set.foreign[19]]).toEqual([50, "c49", 20, ["p19", "1"]]);
});

it("cuts a title that is too long between characters", () => {
  expect(read(`?title=${encodeURIComponent(`${"a".repeat(79)}😀`)}`).title).toBe("a".repeat(79));
});

it("takes the comma of Chinese writing for one", () => {
  expect(read("?cases=zto，aqara").slugs).toEqual(["zto", "aqara"]);
});

it("what is written is read back the same, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), fc.string({ unit: "binary" }), (slugs, title) => {
      const search = new URLSearchParams();
      search.set("cases", slugs.join(","));
      search.set("title", title);
      const once = readCaseSet(search);
      const again = read(formatCaseSet(once));
      expect(again).toEqual({ ...once, title: once.title.trim() === "" ? "" : once.title });
    }),
  );
});
