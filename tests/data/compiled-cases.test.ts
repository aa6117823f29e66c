import { describe, expect, it } from "vitest";
import { isError } from "../../src/compiler/diagnostics/diagnostic.ts";
import type { CaseDetail } from "../../src/domain/customer-case.ts";
import { locales } from "../../src/domain/locale.ts";
import { retoldFrom } from "./case-front.ts";
import { compiled, diagnostics } from "./real-casebook.ts";

const [zh, en] = [compiled.details.zh, compiled.details.en] as [CaseDetail[], CaseDetail[]];

it("every case file compiles without an error", () => {
  expect(diagnostics.filter(isError)).toEqual([]);
});

it("every diagram fits a phone", () => {
  expect(diagnostics.filter(({ code }) => code === "W_DIAGRAM")).toEqual([]);
});

/** Cases whose texts were written for this project; see `readCasePairs`. */
const retold = zh
  .filter(({ slug, source }) => source?.startsWith(retoldFrom(slug)))
  .map((chinese) => ({ slug: chinese.slug, chinese }));

describe.each(retold)("$slug", ({ slug, chinese }) => {
  const english = en.find((one) => one.slug === slug);

  it("holds the same facet values in both languages", () => {
    expect(english?.facts.rows.map(({ facet, values }) => [facet, values?.map(({ id }) => id)])).toEqual(
      chinese.facts.rows.map(({ facet, values }) => [facet, values?.map(({ id }) => id)]),
    );
  });

  it("has a vocabulary entry for every value of its facts rows", () => {
    const unknown = [chinese, english].flatMap((one) =>
      (one?.facts.rows ?? []).flatMap(({ values = [] }) => values.filter(({ id }) => id === null)),
    );
    expect(unknown).toEqual([]);
  });

  it("has the same headings to link to in both languages", () => {
    const ids = (one: typeof english) =>
      (one?.sections ?? []).flatMap((section) =>
        section.kind === "plain"
          ? [section.id, ...section.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []))]
          : [],
      );
    expect(ids(english)).toEqual(ids(chinese));
  });

  it("shows a picture with alternative text and caption, a logo and its source", () => {
    for (const one of [chinese, english]) {
      const pictures = (one?.sections ?? []).flatMap((section) => (section.kind === "plain" ? section.pictures : []));
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter(({ src, alt, caption }) => !src || alt.length < 20 || !caption)).toEqual([]);
      expect(one?.facts.logo.monogram).toMatch(/\S/);
      expect(one?.availableLangs).toEqual(locales);
    }
  });
});
