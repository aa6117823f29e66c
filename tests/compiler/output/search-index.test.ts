import { describe, expect, it } from "vitest";
import { find, readIndex } from "../../search/text-corpus.ts";
import { caseText, entryWith } from "../case-text.ts";
import { compileFolder } from "../compile-folder.ts";

const { listFiles } = compileFolder({
  "zh/excelsecu.md": caseText({ section1: "  title: 文鼎创\n  content: 身份认证", entries: entryWith("灰度发布上线") }),
  "en/excelsecu.md": caseText({
    section1: "  title: Excelsecu\n  content: Identity",
    entries: entryWith("Canary releases"),
  }),
  "zh/zto.md": caseText({ section1: "  title: 中通快递\n  content: 用 Kubernetes 送快递" }),
});
const output = new Map(listFiles());

const file = (path: string) => JSON.parse(String(output.get(path) ?? "null"));
const index = readIndex(file("search.json"), file("search-bodies.json"));
const catalog = JSON.parse(String(output.get("zh/catalog.json"))) as { cases: { slug: string }[] };
const slugsFor = (query: string) => find(index, query).map(({ row }) => catalog.cases[row]?.slug);

describe("the compiled search index", () => {
  it.each([
    ["wendingchuang", "excelsecu"],
    ["wdc", "excelsecu"],
    ["文鼎創", "excelsecu"],
    ["灰度發佈", "excelsecu"],
    ["canary", "excelsecu"],
    ["ztkd", "zto"],
    ["中通快遞", "zto"],
    ["K8s", "zto"],
    ["zto", "zto"],
  ])("finds %s", (query, slug) => {
    expect(slugsFor(query)[0]).toBe(slug);
  });

  it("finds by label, other wording and the other language", () => {
    expect(slugsFor("物联网")).toHaveLength(2);
    expect(find(index, "IoT").map(({ matchKind }) => matchKind)).toEqual(["synonym", "synonym"]);
    expect(find(index, "Internet of Things").map(({ matchKind }) => matchKind)).toEqual([
      "other-language",
      "other-language",
    ]);
  });
});
