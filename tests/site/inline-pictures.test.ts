import { expect, it } from "vitest";
import { elements, readBuiltSite } from "./built-site.ts";

it("every inline picture names its size, so that it stays small where no style sheet arrives", () => {
  const unsized = readBuiltSite().pages.flatMap(({ path, html }) =>
    elements(html, "svg")
      .filter(({ width, height }) => width === undefined || height === undefined)
      .map((picture) => `${path}: ${JSON.stringify(picture)}`),
  );
  expect(unsized).toEqual([]);
});
