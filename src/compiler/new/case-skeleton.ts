import type { Locale } from "../../domain/locale.ts";
import { foldAlias } from "../vocabulary/fold-alias.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";

const words = {
  en: {
    draft: "Kept out until you delete this line.",
    title: "Placeholder: name of the company",
    headline: "The outcome in at most 60 characters, e.g. 30 machines down to 8.",
    description: "One or two sentences for lists and search results; not beginning with the company's name.",
    summary: "Placeholder: what the company set out to solve, and what came of it.",
    results: "Up to three results; `results: []` says that the source holds none.",
    value: "30 → 8",
    label: "machines",
    brief: "The story in one sentence each.",
    challenge: "Placeholder: what was hard.",
    solution: "Placeholder: what was done.",
    result: "Placeholder: what came of it.",
    company: "url, size (such as 500 people) and founded (a year).",
    source: "Where the facts come from.",
    lead: "Placeholder: the first sentence of the story.",
    background: "Background",
    text: "Placeholder: a paragraph. **Bold**, `code` and [links](https://example.com/) work.",
    quote: "A quote; `paraphrase: false` where it is word for word.",
    facets: "Facts and filters, one row each. Values that lists know:",
  },
  zh: {
    draft: "删去此行后才会发布。",
    title: "占位文字：公司名称",
    headline: "一句成果，不超过 24 字，如：30 台机器减到 8 台。",
    description: "列表与搜索结果中的一两句话，不以公司名称开头。",
    summary: "占位文字：要解决什么，效果如何。",
    results: "最多三项成效；`results: []` 表示来源中没有。",
    value: "30 → 8",
    label: "台机器",
    brief: "各用一句话概括。",
    challenge: "占位文字：难在哪里。",
    solution: "占位文字：怎么做的。",
    result: "占位文字：效果如何。",
    company: "url、size（如 500 人）与 founded（年份）。",
    source: "事实的来源。",
    lead: "占位文字：故事的第一句话。",
    background: "背景",
    text: "占位文字：一段文字，可用 **加粗**、`代码` 与 [链接](https://example.com/)。",
    quote: "引语；逐字引用时写 `paraphrase: false`。",
    facets: "事实与筛选项，每行一项。可用的值：",
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** A commented case file that compiles: texts are marked as placeholders, optional fields are commented out. */
export const caseSkeleton = (
  locale: Locale,
  taxonomy: Pick<Taxonomy, "facets" | "rowTitles">,
  isDraft = true,
): string => {
  const t = words[locale];
  const quoted = (text: string) => JSON.stringify(text);
  const rows = taxonomy.facets[locale].map(({ id, label, values }) => {
    const title = taxonomy.rowTitles.get(foldAlias(label)) === id ? label : titleOf(id, taxonomy);
    const known = values.slice(0, 6).map((value) => value.label);
    return `      # - title: ${title}\n      #   content: ${known.join(locale === "zh" ? "、" : ", ")}`;
  });
  return `---
${isDraft ? `draft: true # ${t.draft}\n` : ""}title: ${quoted(t.title)}
# headline: # ${t.headline}
# ${t.description}
description: ${quoted(t.summary)}
# ${t.source}
# source: https://example.com/
# ${t.results}
results: []
# results:
#   - value: ${quoted(t.value)}
#     label: ${t.label}
# ${t.brief}
brief:
  challenge: ${quoted(t.challenge)}
  solution: ${quoted(t.solution)}
  result: ${quoted(t.result)}
# ${t.company}
# company:
#   url: https://example.com/

section1:
  title: ${quoted(t.title)}
  content: ${quoted(t.lead)}

section2:
  listLeft:
    - title: ${t.background}
      contentList:
        - content: ${quoted(t.text)}
    # ${t.quote}
    # - type: 2
    #   content: ""
    #   author: ""
  rightPart:
    # ${t.facets}
    list:
${rows.length === 0 ? "      []" : `${rows.join("\n")}\n      []`}
---
`;
};

const titleOf = (facet: string, { rowTitles }: Pick<Taxonomy, "rowTitles">): string =>
  [...rowTitles].find(([, id]) => id === facet)?.[0] ?? facet;
