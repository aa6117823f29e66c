import { z } from "zod";
import { pictureFields } from "../../compiler/case/picture-fields.ts";

const text = z.string();

const special = z.strictObject({
  text,
  level: z.int().optional(),
  link: text.optional(),
  bold: z.boolean().optional(),
  color: text.optional(),
  anchor: text.optional(),
});

const line = z.strictObject({ content: text.optional(), specialContent: special.optional(), ...pictureFields });

export const plainShape = z.strictObject({
  title: text.optional(),
  anchor: text.optional(),
  contentList: z.array(line).optional(),
  ...pictureFields,
});

export type PlainEntry = z.infer<typeof plainShape>;
export type Line = z.infer<typeof line>;
export type Special = z.infer<typeof special>;
