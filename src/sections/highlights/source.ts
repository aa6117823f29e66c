import { z } from "zod";
import { parseInline } from "../../compiler/case/inline-markdown.ts";
import { splitParagraphs } from "../../compiler/case/lines.ts";
import type { SectionSource } from "../section-source.ts";

const shape = z.strictObject({
  type: z.literal(1),
  contentList: z.array(z.strictObject({ content: z.string().optional() })),
});

export const highlightsSource: SectionSource<z.infer<typeof shape>> = {
  type: 1,
  shape,
  read: ({ contentList }, path, { reportAt }) => {
    const items = contentList.flatMap(({ content }, index) => {
      const itemPath = [...path, "contentList", index, "content"];
      return splitParagraphs(content ?? "").map((item) =>
        parseInline(item.replace(/^[—–•·-]\s+/, ""), (code, facts) => reportAt(code, itemPath, facts)),
      );
    });
    return { headings: [], pictures: [], build: () => ({ kind: "highlights", items }) };
  },
};
