import { z } from "zod";
import { parseInline } from "../../compiler/case/inline-markdown.ts";
import { oneParagraph } from "../../compiler/case/lines.ts";
import type { ReportHere } from "../../compiler/diagnostics/diagnostic.ts";
import type { SectionSource } from "../section-source.ts";

const person = z.strictObject({ name: z.string(), role: z.string().optional(), photo: z.string().optional() });

const shape = z.strictObject({
  type: z.literal(2),
  content: z.string(),
  /** The speaker's name, alone or with more about them. */
  author: z.union([z.string(), person]).optional(),
  paraphrase: z.boolean().optional(),
});

export const quoteSource: SectionSource<z.infer<typeof shape>> = {
  type: 2,
  shape,
  read: (entry, path, { reportAt, at }) => {
    const report: ReportHere = (code, facts) => reportAt(code, [...path, "content"], facts);
    const content = parseInline(oneParagraph(entry.content, report), report);
    const { name, role, photo } = typeof entry.author === "object" ? entry.author : { name: entry.author };
    const author = name?.trim();
    const about = role?.trim();
    const ref = photo?.trim();
    return {
      headings: [],
      pictures: ref ? [{ ref, at: at([...path, "author", "photo"]), alt: author ?? "" }] : [],
      build: (_, [picture]) => ({
        kind: "quote",
        content,
        ...(author ? { author } : {}),
        ...(about ? { role: about } : {}),
        ...(picture && picture.src !== null ? { photo: picture } : {}),
        ...(entry.paraphrase ? { paraphrase: true } : {}),
      }),
    };
  },
};
