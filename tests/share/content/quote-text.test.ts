import { expect, it } from "vitest";
import { quoteText } from "../../../src/share/content/quote-text.ts";
import { aDetail } from "../../fixtures/cases.ts";

const link = "https://example.com/zh/cases/zto/";
const quoting = (quote: { author?: string; paraphrase?: true }, lang: "zh" | "en" = "zh") =>
  aDetail("zto", { title: "中通快递", lang, sections: [{ kind: "quote", content: ["省心。"], ...quote }] });

it("names speaker, company and source", () => {
  expect(quoteText(quoting({ author: "王工" }), link, "据原话转述")).toBe(`“省心。”\n——王工，中通快递\n${link}`);
});

it("does not name the company twice", () => {
  expect(quoteText(quoting({ author: "中通快递" }), link, "据原话转述")).toBe(`“省心。”\n——中通快递\n${link}`);
  expect(quoteText(quoting({}), link, "据原话转述")).toBe(`“省心。”\n——中通快递\n${link}`);
});

it("says so when the words are not the speaker's own", () => {
  expect(quoteText(quoting({ paraphrase: true }), link, "据原话转述")).toContain("——中通快递（据原话转述）");
  expect(quoteText(quoting({ author: "Wang", paraphrase: true }, "en"), link, "paraphrased")).toContain(
    "— Wang, 中通快递 (paraphrased)",
  );
});

it("is nothing for a case without a quote", () => {
  expect(quoteText(aDetail("zto", { sections: [] }), link, "")).toBeNull();
});
