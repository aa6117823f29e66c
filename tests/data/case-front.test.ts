import { describe, expect, it } from "vitest";
import { readCaseFront } from "./case-front.ts";

const file = (line: string) => `---
title: sample
description: a summary
source: somewhere
${line}
section1: { title: Sample, content: A company. }
section2:
  listLeft: [{ title: About, anchor: company, contentList: [{ content: Text }] }]
  rightPart: { icon: "monogram:S", list: [{ title: Industry, content: Internet }] }
---
`;

describe("reading a case file", () => {
  it("returns the fields between the two lines", () => {
    const front = readCaseFront(file("figure: { value: 28 → 4, label: Minutes }"));
    expect(front.figure).toEqual({ value: "28 → 4", label: "Minutes" });
    expect(front.section2.listLeft[0]?.anchor).toBe("company");
  });

  it("refuses a key it does not know", () => {
    expect(() => readCaseFront(file("sumary: x"))).toThrow("sumary");
  });

  it("refuses text outside the front matter", () => {
    expect(() => readCaseFront(`${file("names: []")}more`)).toThrow("front matter");
  });
});
