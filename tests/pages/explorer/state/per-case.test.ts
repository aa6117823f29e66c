import { describe, expect, it } from "vitest";
import { createPerCase } from "../../../../src/pages/explorer/state/per-case.ts";
import { aCatalog } from "../../../search/a-catalog.ts";

const slugsOf = (size: number) => Array.from({ length: size }, (_, row) => `case-${row}`);
const catalogOf = (size: number) => aCatalog(slugsOf(size).map((slug) => ({ slug })));

describe("one thing of each case", () => {
  it("is there at once, in the order of the cases", () => {
    const slugs = createPerCase(
      () =>
        ({ slug }) =>
          slug,
    );
    expect(slugs.all(catalogOf(120))).toEqual(slugsOf(120));
  });

  it("is made once, whoever asks while it is prepared", async () => {
    let made = 0;
    const slugs = createPerCase(() => ({ slug }) => {
      made++;
      return slug;
    });
    const catalog = catalogOf(200);
    const prepared = slugs.prepare(catalog);
    expect(slugs.all(catalog)).toEqual(slugsOf(200));
    await prepared;
    expect([slugs.all(catalog).length, made]).toEqual([200, 200]);
  });

  it("is ready at once where there are few, else when it is prepared", async () => {
    const slugs = createPerCase(
      () =>
        ({ slug }) =>
          slug,
    );
    const many = catalogOf(5_000);
    expect([slugs.isReady(catalogOf(500)), slugs.isReady(many)]).toEqual([true, false]);
    await slugs.prepare(many);
    expect(slugs.isReady(many)).toBe(true);
  });

  it("belongs to its catalog", () => {
    const slugs = createPerCase(
      () =>
        ({ slug }) =>
          slug,
    );
    expect([slugs.all(catalogOf(2)).length, slugs.all(catalogOf(3)).length]).toEqual([2, 3]);
  });
});
