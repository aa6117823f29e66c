import { expect, it } from "vitest";
import { missingTerms } from "./terminology.ts";

const known = [{ zh: "企业空间", en: ["workspace"] }];
const at = (place: string, text: string) => ({ place, text });

it("reports a term for which the English text uses another word", () => {
  expect(missingTerms([at("a", "划分企业空间")], [at("a", "Companies are split")], known)).toEqual([
    "a: 企业空间 is none of workspace",
  ]);
});

it("compares the same places of both texts", () => {
  const en = [at("a", "Spaces"), at("b", "Workspaces")];
  expect(missingTerms([at("a", "企业空间")], en, known)).toHaveLength(1);
});

it("accepts any form and any ending", () => {
  expect(missingTerms([at("a", "企业空间")], [at("a", "Two"), at("a", "Workspaces")], known)).toEqual([]);
});

it("does not mistake the beginning of a word for an abbreviation", () => {
  const ci = [{ zh: "持续集成", en: ["continuous integration", "CI"] }];
  expect(missingTerms([at("a", "持续集成")], [at("a", "The city")], ci)).toHaveLength(1);
  expect(missingTerms([at("a", "持续集成")], [at("a", "CI/CD")], ci)).toEqual([]);
});
