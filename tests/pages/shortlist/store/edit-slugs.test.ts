import fc from "fast-check";
import { expect, it } from "vitest";
import { moveSlug, toggleSlug } from "../../../../src/pages/shortlist/store/edit-slugs.ts";

it.each([
  [["a", "b", "c"], "b", -1, ["b", "a", "c"]],
  [["a", "b", "c"], "b", 1, ["a", "c", "b"]],
  [["a", "b", "c"], "a", -1, ["a", "b", "c"]],
  [["a", "b", "c"], "c", 1, ["a", "b", "c"]],
  [["a", "b", "c"], "x", 1, ["a", "b", "c"]],
] as const)("of %j moves %s by %i to %j", (slugs, slug, by, expected) => {
  expect(moveSlug(slugs, slug, by)).toEqual(expected);
});

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/));

it("moving a case there and back restores the order, except at the ends", () => {
  fc.assert(
    fc.property(slugs, fc.nat(), (list, pick) => {
      const slug = list[pick % Math.max(list.length, 1)] ?? "none";
      if (list.indexOf(slug) === list.length - 1) expect(moveSlug(list, slug, 1)).toEqual(list);
      else expect(moveSlug(moveSlug(list, slug, 1), slug, -1)).toEqual(list);
    }),
  );
});

it("toggling twice keeps the same cases", () => {
  fc.assert(
    fc.property(slugs, fc.stringMatching(/^[a-z]{1,3}$/), (list, slug) => {
      expect(new Set(toggleSlug(toggleSlug(list, slug), slug))).toEqual(new Set(list));
    }),
  );
});
