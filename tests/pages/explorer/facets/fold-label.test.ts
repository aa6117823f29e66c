import fc from "fast-check";
import { expect, it } from "vitest";
import { foldLabel } from "../../../../src/pages/explorer/facets/fold-label.ts";

it.each([
  ["IT Services & Cloud", "it services and  cloud"],
  ["ＣＩ／ＣＤ", "ci/cd"],
  ["DevOps 与 CI/CD", "devops与cicd"],
  ["监控、告警", "监控告警"],
])("%s is found as %s", (label, typed) => {
  expect(foldLabel(label)).toBe(foldLabel(typed));
});

it("folding twice changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldLabel(foldLabel(text)) === foldLabel(text)));
});
