import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { allLines, caseLines, diagramLines, spellingFaults } from "./spellings.ts";
import { readVocabulary } from "./terminology.ts";

const vocabulary = readVocabulary(resolve("data/terminology.yaml"));
const inCase = (text: string, locale: "zh" | "en" = "en") =>
  spellingFaults(caseLines("en/zto.md", `---\ntitle: zto\ndescription: ${text}\n`, locale), vocabulary);

it("finds nothing in the cases and their diagrams", () => {
  expect(spellingFaults(allLines(resolve("data/cases")), vocabulary)).toEqual([]);
});

describe("a wrong spelling", () => {
  it.each([
    ["Logs go through FluentBit.", "en/zto.md:3: `FluentBit` should be `Fluent Bit`"],
    ["Calls run over GRPC.", "en/zto.md:3: `GRPC` should be `gRPC`"],
    ["A Redhat system.", "en/zto.md:3: `Redhat` should be `Red Hat`"],
    ["Data is kept in Mysql.", "en/zto.md:3: `Mysql` should be `MySQL`"],
    ["It is written in Golang.", "en/zto.md:3: `Golang` should be `Go`"],
    ["A Grayscale release.", "en/zto.md:3: `Grayscale` should be `canary release`"],
    ["Jishijiao sells algorithms.", "en/zto.md:3: `Jishijiao` should be `Extreme Vision`"],
    ["Its behaviour was odd.", "en/zto.md:3: `behaviour` should be `behavior`"],
    ["They organised it.", "en/zto.md:3: `organis` should be `organiz`"],
    ["Costs in the data centre fell.", "en/zto.md:3: `data centre` should be `data center`"],
  ])("is named with its place and the right one: %s", (text, fault) => {
    expect(inCase(text)).toContain(fault);
  });

  it("is found in Chinese by the rules for Chinese", () => {
    expect(inCase("平台可观察，用 Service Mesh。", "zh")).toEqual([
      "en/zto.md:3: `可观察` should be `可观测`",
      "en/zto.md:3: `Service Mesh` should be `服务网格`",
    ]);
  });

  it("is found in the texts of a diagram, not in its ids", () => {
    const diagram = "nodes:\n  loki: { zh: 日志 loki, en: Loki }\nalt:\n  en: Kept by fluentbit, then sent.\n";
    expect(spellingFaults(diagramLines("a.yaml", diagram), vocabulary)).toEqual([
      "a.yaml:2: `loki` should be `Loki`",
      "a.yaml:4: `fluentbit` should be `Fluent Bit`",
    ]);
  });

  it("does not mean code, addresses, longer names, ids and rows of the facts panel", () => {
    expect(inCase("Run `mysql` at https://redis.example/ in kubesphere-system, a realistic organism.")).toEqual([]);
    const file =
      "---\nfacets:\n  feature: [docker]\nsection2:\n  rightPart:\n    list:\n      - content: Grayscale Release\n";
    expect(spellingFaults(caseLines("a.md", file, "en"), vocabulary)).toEqual([]);
  });
});
