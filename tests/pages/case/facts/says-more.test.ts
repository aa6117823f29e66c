import { expect, it } from "vitest";
import { saysMore } from "../../../../src/pages/case/facts/says-more.ts";

it.each([
  ["高可用", "高可用", false],
  ["监控与告警", "监控和告警", false],
  ["监控与告警", "监控", false],
  ["杭州", "中国杭州", false],
  ["Multi-cluster & Heterogeneous Environments", "Multi-clusters", false],
  ["DevOps", "ＤｅｖＯｐｓ", false],
  ["弹性伸缩", "HPA", true],
  ["Private Cloud", "On-premises", true],
  ["High Availability", "HA", true],
])("%s says more than %s: %s", (label, written, more) => {
  expect(saysMore(label, written)).toBe(more);
});
