import { z } from "zod";

const text = z.string();
const picture = { image: z.union([text, z.array(text)]).optional(), alt: text.optional(), caption: text.optional() };

const special = z.strictObject({
  text,
  level: z.int().optional(),
  link: text.optional(),
  bold: z.boolean().optional(),
  color: text.optional(),
  anchor: text.optional(),
});

const line = z.strictObject({ content: text.optional(), specialContent: special.optional(), ...picture });

/** The entries of the main column, told apart by `type`. */
export const entryShapes = {
  plain: z.strictObject({
    title: text.optional(),
    anchor: text.optional(),
    contentList: z.array(line).optional(),
    ...picture,
  }),
  highlights: z.strictObject({
    type: z.literal(1),
    contentList: z.array(z.strictObject({ content: text.optional() })),
  }),
  quote: z.strictObject({
    type: z.literal(2),
    content: text,
    author: text.optional(),
    paraphrase: z.boolean().optional(),
  }),
} as const;

/** A case file without the entries of its main column, which are checked one by one. */
export const caseShape = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  css: text.optional(),
  source: text.optional(),
  names: z.array(text).optional(),
  figure: z.strictObject({ value: text, label: text }).optional(),
  section1: z.strictObject({ title: text.optional(), content: text.optional(), ...picture }),
  section2: z.strictObject({
    listLeft: z.array(z.unknown()),
    rightPart: z.strictObject({
      icon: text.optional(),
      list: z.array(z.strictObject({ title: text, content: text.optional() })).optional(),
    }),
  }),
});

export type CaseData = z.infer<typeof caseShape>;
export type Line = z.infer<typeof line>;
export type Special = z.infer<typeof special>;
export type Entry =
  | ({ kind: "plain" } & z.infer<typeof entryShapes.plain>)
  | ({ kind: "highlights" } & z.infer<typeof entryShapes.highlights>)
  | ({ kind: "quote" } & z.infer<typeof entryShapes.quote>);
