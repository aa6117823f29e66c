import { describe, expect, it } from "vitest";
import { stem } from "../../../src/search/text/stem.ts";

describe("the stem of a word", () => {
  it.each([
    ["monitor", ["monitor", "monitors", "monitored", "monitoring"]],
    ["log", ["log", "logs", "logging", "logged"]],
    ["migrat", ["migrate", "migrates", "migrating", "migration", "migrations"]],
    ["polic", ["policy", "policies"]],
    ["container", ["container", "containers", "containerize", "containerised", "containerization"]],
    ["deploy", ["deploy", "deployment", "deployments", "deploying"]],
    ["process", ["process", "processes", "processing"]],
    ["bank", ["bank", "banks", "banking"]],
    ["api", ["api", "apis"]],
    ["gpu", ["gpu", "gpus"]],
  ])("%j is that of %j", (expected, words) => {
    expect(words.map(stem)).toEqual(words.map(() => expected));
  });

  it.each(["car", "care", "carry", "caring", "status", "redis", "string", "need", "k8s", "监控"])(
    "of %j does not become shorter than four letters or another word",
    (word) => {
      expect(["car", "statu", "redi", "str", "ne"].filter((wrong) => wrong !== word)).not.toContain(stem(word));
    },
  );
});
