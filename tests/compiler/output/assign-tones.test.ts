import fc from "fast-check";
import { expect, test } from "vitest";
import { assignTones } from "../../../src/compiler/output/assign-tones.ts";

test("in one, two and three columns no two neighbours have one tone", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 60 }), (slugs) => {
      const tones = assignTones(slugs);
      for (const columns of [1, 2, 3])
        for (const [index, tone] of tones.entries()) {
          expect(tones[index + 1]).not.toBe(tone);
          expect(tones[index + columns]).not.toBe(tone);
        }
    }),
  );
});

test("a case keeps its tone when one far from it is added", () => {
  const slugs = ["acme", "globex", "initech", "umbrella", "hooli", "stark"];
  expect(assignTones([...slugs, "wayne"]).slice(0, -1)).toEqual(assignTones(slugs));
});
