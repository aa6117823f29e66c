import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../../../src/domain/locale.ts";
import { fieldBit, type TextField } from "../../../src/search/index/text-index-file.ts";
import { addFieldWorth, fieldWorth, type Via, vias } from "../../../src/search/text/field-worth.ts";

type Fields = Partial<Record<Locale, TextField[]>>;

const worthOf = ({ zh = [], en = [] }: Fields, locale: Locale) => {
  const bits = [...zh.map((field) => fieldBit(field, "zh")), ...en.map((field) => fieldBit(field, "en"))];
  const fields = bits.reduce((all, bit) => all | bit, 0);
  addFieldWorth(locale, fields);
  const worth = fieldWorth(locale);
  return [Number((worth.weights[fields] ?? 0).toFixed(6)), vias[worth.vias[fields] ?? 0]];
};

describe("a field", () => {
  it.each<[TextField, number, number, Via, Via]>([
    ["title", 12, 8.4, "text", "other-language"],
    ["alias", 10, 10, "text", "text"],
    ["reading", 8, 8, "reading", "reading"],
    ["label", 6, 4.2, "label", "other-language"],
    ["otherName", 4, 2.8, "synonym", "synonym"],
    ["summary", 4, 2.8, "text", "other-language"],
    ["heading", 3, 2.1, "text", "other-language"],
    ["body", 1, 0.7, "text", "other-language"],
  ])("%s is worth %d on a page of its language and %d on the other", (field, own, other, via, otherVia) => {
    expect(worthOf({ zh: [field] }, "zh")).toEqual([own, via]);
    expect(worthOf({ en: [field] }, "en")).toEqual([own, via]);
    expect(worthOf({ en: [field] }, "zh")).toEqual([other, otherVia]);
    expect(worthOf({ zh: [field] }, "en")).toEqual([other, otherVia]);
    for (const locale of locales) expect(worthOf({ zh: [field], en: [field] }, locale)).toEqual([own, via]);
  });
});

describe("several fields", () => {
  it.each<[Fields, number, Via]>([
    [{ zh: ["title", "body"] }, 13, "text"],
    [{ zh: ["label", "reading"] }, 14, "label"],
    [{ zh: ["label"], en: ["alias"] }, 16, "text"],
    [{ zh: ["label"], en: ["title"] }, 14.4, "label"],
    [{ zh: ["reading"], en: ["title", "summary"] }, 19.2, "reading"],
    [{ zh: ["otherName"], en: ["body"] }, 4.7, "other-language"],
    [{ zh: ["otherName"], en: ["label"] }, 8.2, "other-language"],
    [{ zh: ["otherName", "label"] }, 10, "label"],
    [{ zh: ["body"], en: ["title"] }, 9.4, "text"],
  ])("%j add up, and are met by the plainest way", (fields, weight, via) => {
    expect(worthOf(fields, "zh")).toEqual([weight, via]);
  });
});
