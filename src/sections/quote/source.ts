import { z } from "zod";
import { parseInline } from "../../compiler/case/inline-markdown.ts";
import { oneParagraph } from "../../compiler/case/lines.ts";
import type { ReportHere } from "../../compiler/diagnostics/diagnostic.ts";
import type { SectionSource } from "../section-source.ts";

const shape = z.strictObject({
  type: z.literal(2),
  content: z.string(),
  author: z.string().optional(),
  paraphrase: z.boolean().optional(),
});

export const quoteSource: SectionSource<z.infer<typeof shape>> = {
  type: 2,
  shape,
  read: (entry, path, { reportAt }) => {
    const report: ReportHere = (code, facts) => reportAt(code, [...path, "content"], facts);
    const content = parseInline(oneParagraph(entry.content, report), report);
    const author = entry.author?.trim();
    return {
      headings: [],
      pictures: [],
      build: () => ({
        kind: "quote",
        content,
        ...(author ? { author } : {}),
        ...(entry.paraphrase ? { paraphrase: true } : {}),
      }),
    };
  },
};
