import { describe, expect, it } from "vitest";
import { suggest } from "../../src/search/suggest.ts";
import { indexOf, textInput } from "./text-corpus.ts";

const readings: Record<string, string[]> = {
  文鼎创: ["wen", "ding", "chuang"],
  监控与告警: ["jian", "kong", "yu", "gao", "jing"],
};
const index = indexOf(
  textInput(
    [
      {
        zh: { title: "文鼎创", sections: [{ id: "logs", heading: "日志与监控", text: "" }] },
        en: { title: "Excelsecu", sections: [{ id: "logs", heading: "Logs and monitoring", text: "" }] },
        facets: { industry: ["iot"], feature: ["monitoring", "logging"] },
      },
      { en: { title: "VNG" }, aliases: ["vng-group"] },
    ],
    {
      industry: [
        { id: "iot", zh: "物联网", en: "Internet of Things", other: ["IoT"] },
        { id: "internet", zh: "互联网", en: "Internet" },
      ],
      feature: [
        { id: "monitoring", zh: "监控与告警", en: "Monitoring & Alerting", other: ["监控"] },
        { id: "logging", zh: "日志", en: "Logging" },
      ],
    },
    { synonyms: [["日志", "logging", "logs"]], readName: (name) => readings[name] ?? [] },
  ),
);

describe("the beginning of a text", () => {
  it.each([
    ["iot", ["物联网"]],
    ["internet", ["物联网"]],
    ["things", ["物联网"]],
    ["logs", ["日志"]],
    ["Log", ["日志"]],
    ["jiankong", ["监控与告警"]],
    ["jkygj", ["监控与告警"]],
    ["告警", ["监控与告警"]],
    ["alert", ["监控与告警"]],
    ["云", []],
    ["!", []],
    ["", []],
  ])("%j suggests the values %j, those that no case holds left out", (text, labels) => {
    expect(suggest(index, text, "zh").values.map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    ["文", [0]],
    ["excel", [0]],
    ["dingch", [0]],
    ["wdc", [0]],
    ["vng-g", [1]],
    ["xcel", []],
  ])("%j suggests the companies %j", (text, rows) => {
    expect(suggest(index, text, "zh").companies.map(({ row }) => row)).toEqual(rows);
  });

  it("names a company in the language of the page or, without a translation, in the other", () => {
    expect(suggest(index, "wdc", "en").companies).toEqual([{ row: 0, title: "Excelsecu", lang: "en" }]);
    expect(suggest(index, "vng", "zh").companies).toEqual([{ row: 1, title: "VNG", lang: "en" }]);
  });

  it("suggests the headings in which it stands", () => {
    expect(suggest(index, "监控", "zh").headings).toEqual([
      { row: 0, headingId: "logs", heading: "日志与监控", lang: "zh", company: "文鼎创" },
    ]);
  });
});
