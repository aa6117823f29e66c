import { describe, expect, it } from "vitest";
import { caseFaults } from "./case-faults.ts";
import type { CaseFront } from "./case-front.ts";
import { caseShape } from "./case-shape.ts";

const good: CaseFront = {
  title: "sample",
  description: "x".repeat(140),
  source: "kubesphere/website content/zh/case/sample.md",
  headline: "Releases in minutes",
  figure: { value: "28 → 4", label: "Minutes per release", kind: "result" },
  brief: { challenge: "Slow releases.", solution: "A pipeline.", result: "Fast releases." },
  results: [{ value: "28 → 4", label: "Minutes per release" }],
  section1: { title: "Sample", content: "A company." },
  section2: {
    listLeft: [
      { title: "About", anchor: "company", contentList: [{ content: "Text" }], image: "diagram:topology" },
      { type: 2, content: "Good.", author: "Sample", paraphrase: true },
    ],
    rightPart: { icon: "monogram:S", list: [{ title: "Industry", content: "Internet" }] },
  },
};
const withPart = (part: Partial<CaseFront["section2"]>): CaseFront => ({
  ...good,
  section2: { ...good.section2, ...part },
});

describe("the rules for one case file", () => {
  it("accepts a good file", () => {
    expect(caseFaults(good, "sample", "en")).toEqual([]);
  });

  it.each<[string, CaseFront]>([
    ["title is xdf", { ...good, title: "xdf" }],
    ["description has 181 characters", { ...good, description: "x".repeat(181) }],
    ["description begins with Sample", { ...good, description: `Sample ${"x".repeat(140)}` }],
    ["no headline", { ...good, headline: undefined }],
    [`headline is long: ${"x".repeat(61)}`, { ...good, headline: "x".repeat(61) }],
    ["brief has no result", { ...good, brief: { challenge: "Slow releases.", solution: "A pipeline." } }],
    ["results are missing; write [] where the source holds none", { ...good, results: undefined }],
    ["figure has no kind", { ...good, figure: { value: "28 → 4", label: "Minutes per release" } }],
    ["figure is a result, but results are empty", { ...good, results: [] }],
    ["source is here", { ...good, source: "here" }],
    ["figure value is long: 28 minutes to 4.5", { ...good, figure: { value: "28 minutes to 4.5", label: "a" } }],
    [`figure label is long: ${"x".repeat(33)}`, { ...good, figure: { value: "4", label: "x".repeat(33) } }],
    ["figure value has neither number nor change: many", { ...good, figure: { value: "many", label: "a" } }],
    ["name never used: 文鼎创", { ...good, names: ["文鼎创"] }],
    ["icon is monogram:鼎", withPart({ rightPart: { ...good.section2.rightPart, icon: "monogram:鼎" } })],
    ["unknown row: Size", withPart({ rightPart: { icon: "monogram:S", list: [{ title: "Size", content: "A" }] } })],
    ["no diagram", withPart({ listLeft: [] })],
    ["no anchor: Plans", withPart({ listLeft: [...good.section2.listLeft, { title: "Plans" }] })],
    ["anchor twice: company", withPart({ listLeft: [...good.section2.listLeft, { anchor: "company" }] })],
    ["type 2 twice", withPart({ listLeft: [...good.section2.listLeft, ...good.section2.listLeft.slice(1)] })],
    [
      "quote without author",
      withPart({ listLeft: [...good.section2.listLeft.slice(0, 1), { type: 2, paraphrase: true }] }),
    ],
    [
      "paraphrase in the first person or in quotation marks: We like it.",
      withPart({ listLeft: [{ type: 2, content: "We like it.", author: "A", paraphrase: true }] }),
    ],
    ["quote not marked as paraphrase", withPart({ listLeft: [{ type: 2, author: "A" }] })],
  ])("reports: %s", (fault, front) => {
    expect(caseFaults(front, "sample", "en")).toContain(fault);
  });
});

describe("the structure of a case", () => {
  it("lists kinds, anchors, pictures, headings and list items", () => {
    const front = withPart({
      listLeft: [
        {
          title: "About",
          anchor: "company",
          image: "diagram:a",
          contentList: [
            { specialContent: { text: "Disks", level: 3, anchor: "disks" } },
            { content: "Text" },
            { content: "2. Second" },
          ],
        },
        { type: 1, contentList: [{ content: "Fast" }] },
        { title: null, contentList: [] },
      ],
    });
    expect(caseShape(front)).toEqual([
      "plain, h2#company diagram:a: h3#disks, paragraph, item 2",
      "highlights, no title: paragraph",
      "plain, no title: ",
    ]);
  });
});
