import { expect, it } from "vitest";
import { quoteText } from "../../../src/share/content/quote-text.ts";
import { aDetail } from "../../fixtures/cases.ts";

const link = "https://example.com/zh/cases/zto/";
type Quote = { content?: string[]; author?: string; role?: string; paraphrase?: true };
const textOf = (quote: Quote, lang: "zh" | "en" = "zh") =>
  quoteText(
    aDetail("zto", { title: "中通快递", lang, sections: [{ kind: "quote", content: ["省心。"], ...quote }] }),
    link,
  )?.text;

it("names speaker, company and source", () => {
  expect(textOf({ author: "王工" })).toBe(`“省心。”\n——王工，中通快递\n${link}`);
});

it("does not name the company twice", () => {
  expect(textOf({ author: "中通快递" })).toBe(`“省心。”\n——中通快递\n${link}`);
  expect(textOf({})).toBe(`“省心。”\n——中通快递\n${link}`);
});

it("puts no quotation marks around a paraphrase", () => {
  const statement = { content: ["王工认为平台省心。"], author: "王工", paraphrase: true as const };
  expect(textOf(statement)).toBe(`王工认为平台省心。\n——中通快递\n${link}`);
  expect(textOf({ ...statement, role: "平台负责人" })).toBe(
    `王工认为平台省心。\n——王工，平台负责人，中通快递\n${link}`,
  );
  expect(textOf({ content: ["中通快递认为平台省心。"], author: "中通快递", paraphrase: true })).toBe(
    `中通快递认为平台省心。\n${link}`,
  );
});

it("is nothing for a case without a quote", () => {
  expect(quoteText(aDetail("zto", { sections: [] }), link)).toBeNull();
});
