import fc from "fast-check";
import { expect, it } from "vitest";
import { fitted, fittedSize, kept, maxScale, panBy, zoomAt } from "../../../../src/pages/case/story/zoom-view.ts";

const stage = { width: 800, height: 600 };

it.each([
  ["wide", { width: 1600, height: 400 }, { width: 800, height: 200 }],
  ["tall", { width: 300, height: 1200 }, { width: 150, height: 600 }],
  ["tiny", { width: 40, height: 20 }, { width: 800, height: 400 }],
  ["unknown", { width: 0, height: 0 }, stage],
])("a %s picture is fitted whole", (_, picture, size) => {
  expect(fittedSize(picture, stage)).toEqual(size);
});

it("keeps the point under the pointer where it is", () => {
  const view = zoomAt(fitted, 2, { x: 100, y: -50 });
  expect(view).toEqual({ scale: 2, x: -100, y: 50 });
  const pointOnPicture = { x: (100 - view.x) / view.scale, y: (-50 - view.y) / view.scale };
  expect(pointOnPicture).toEqual({ x: 100, y: -50 });
});

it("zooms between fitting and eightfold", () => {
  expect(zoomAt(fitted, 0.1).scale).toBe(1);
  expect(zoomAt(fitted, 1000).scale).toBe(maxScale);
});

it("centres a picture that fits and stops at the edges of one that does not", () => {
  const picture = { width: 800, height: 200 };
  expect(kept(panBy(fitted, { x: 300, y: 300 }), picture, stage)).toEqual(fitted);
  expect(kept(panBy({ scale: 2, x: 0, y: 0 }, { x: 9999, y: 50 }), picture, stage)).toEqual({ scale: 2, x: 400, y: 0 });
});

it("never shows past an edge, however one drags", () => {
  const far = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(far, far, fc.double({ min: 1, max: 8, noNaN: true }), (x, y, scale) => {
      const picture = { width: 800, height: 450 };
      const view = kept({ scale, x, y }, picture, stage);
      expect(Math.abs(view.x)).toBeLessThanOrEqual(Math.max(0, (picture.width * scale - stage.width) / 2));
      expect(kept(view, picture, stage)).toEqual(view);
    }),
  );
});
