import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Campaign, campaignFaults, campaignLink, suggestedValue } from "../../../src/share/content/campaign.ts";

const link = "https://example.com/zh/?feature.all=app-store,storage";
const campaign: Campaign = { source: "wechat", medium: "social", campaign: "spring-launch" };

it("adds the campaign behind the filters, whose commas stay as they are", () => {
  expect(campaignLink(link, campaign)).toBe(`${link}&utm_source=wechat&utm_medium=social&utm_campaign=spring-launch`);
  expect(campaignLink("https://example.com/en/cases/zto/", campaign)).toBe(
    "https://example.com/en/cases/zto/?utm_source=wechat&utm_medium=social&utm_campaign=spring-launch",
  );
});

it("leaves the link alone without a campaign or with one at fault", () => {
  expect(campaignLink(link, { source: "", medium: " ", campaign: "" })).toBe(link);
  expect(campaignLink(link, { ...campaign, medium: "" })).toBe(link);
});

describe("the faults of a field", () => {
  it.each([
    ["a plain word", "wechat", undefined],
    ["Chinese", "春季发布", undefined],
    ["signs that survive", "a-b_c.d~e", undefined],
    ["a space", "we chat", "signs"],
    ["an ampersand", "a&b", "signs"],
    ["an equals sign", "a=b", "signs"],
    ["nothing while others are filled", "", "missing"],
    ["61 characters", "a".repeat(61), "long"],
    ["60 characters", "a".repeat(60), undefined],
  ])("%s", (_, source, fault) => {
    expect(campaignFaults({ ...campaign, source }).source).toBe(fault);
  });

  it("are none while all fields are empty", () => {
    expect(campaignFaults({ source: "", medium: "", campaign: "" })).toEqual({});
  });
});

it.each([
  ["Spring Launch!", "spring-launch"],
  ["  ＡＢＣ 2026 ", "abc-2026"],
  ["春季 发布", "春季-发布"],
  ["!!!", ""],
])("mends %j to %j", (value, suggested) => {
  expect(suggestedValue(value)).toBe(suggested);
});

it("mends to something that may stand, or to nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const suggested = suggestedValue(value);
      if (suggested !== "") expect(campaignFaults({ ...campaign, source: suggested })).toEqual({});
    }),
  );
});

it("can be read back from the link by any reader of query strings", () => {
  const value = fc.stringMatching(/^[a-z0-9一-龥._~-]{1,20}$/);
  fc.assert(
    fc.property(value, value, value, (source, medium, name) => {
      const { searchParams } = new URL(campaignLink(link, { source, medium, campaign: name }));
      expect(searchParams.get("utm_source")).toBe(source);
      expect(searchParams.get("utm_medium")).toBe(medium);
      expect(searchParams.get("utm_campaign")).toBe(name);
      expect(searchParams.get("feature.all")).toBe("app-store,storage");
    }),
  );
});
