import { describe, expect, it } from "vitest";
import {
  fillCounted,
  heldValues,
  idsOf,
  idsWithin,
  labelOf,
  withAncestors,
  withoutAncestors,
} from "../../src/domain/facet.ts";
import { aFacet } from "../fixtures/facets.ts";

const places = aFacet("place", [
  { id: "cn", label: "China" },
  { id: "gd", label: "Guangdong", parent: "cn" },
  { id: "sz", label: "Shenzhen", parent: "gd" },
  { id: "vn", label: "Vietnam" },
]);

describe("a tree of values", () => {
  it("leads from a value to all above it, and from a value to all below it", () => {
    expect(withAncestors(places.values, "sz")).toEqual(["sz", "gd", "cn"]);
    expect([...(idsWithin(places.values).get("cn") ?? [])].sort()).toEqual(["cn", "gd", "sz"]);
    expect([...(idsWithin(places.values).get("sz") ?? [])]).toEqual(["sz"]);
  });

  it("drops what a more exact value implies", () => {
    expect(withoutAncestors(places.values, ["cn", "sz", "vn", "gd"])).toEqual(["sz", "vn"]);
  });

  it("counts a value as held where a case holds one below it", () => {
    expect([...heldValues(places, [{ facets: { place: ["gd"] } }, { facets: {} }])].sort()).toEqual(["cn", "gd"]);
  });
});

describe("what may be unknown", () => {
  it("has no values and no label, whatever it is called", () => {
    expect([idsOf({}, "place"), idsOf({}, "constructor"), idsOf({ place: ["cn"] }, "place")]).toEqual([[], [], ["cn"]]);
    expect([labelOf([places], "place", "cn"), labelOf([places], "place", "x"), labelOf([], "place", "cn")]).toEqual([
      "China",
      undefined,
      undefined,
    ]);
  });
});

describe("a text with a number in it", () => {
  const text = { one: "{count} team from {label}", other: "{count} teams from {label}" };
  it.each([
    ["en", 1, "1 team from $& China"],
    ["en", 0, "0 teams from $& China"],
    ["en", 2, "2 teams from $& China"],
    ["zh-Hans", 1, "1 teams from $& China"],
  ])("in %s for %d is %j", (tag, count, expected) => {
    expect(fillCounted(text, tag, count, { label: "$& China" })).toBe(expected);
  });

  it("needs one form only, and keeps what it does not know", () => {
    expect(fillCounted({ other: "{count} {what}" }, "en", 1, {})).toBe("1 {what}");
  });
});
