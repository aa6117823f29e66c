import { z } from "zod";

const words = z.array(z.string());
/** A text in both languages. */
const text = z.strictObject({ zh: z.string(), en: z.string() });
/** A text for one and for several cases, or the same for both. */
const counted = z.union([
  z.string().transform((other) => ({ other })),
  z.strictObject({ one: z.string().optional(), other: z.string() }),
]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const address = z.string().regex(/^https:\/\/[^\s/]/);

const value = z.strictObject({
  id,
  zh: z.string(),
  en: z.string(),
  /** Other names of this value alone. */
  aliases: words.default([]),
  /** Names that stand for this value and for others. */
  shared: words.default([]),
  parent: z.string().optional(),
  /** Where the documentation of the value stands: one address, or one in each language. */
  docs: z
    .union([address, z.strictObject({ zh: address, en: address })], {
      error:
        "must be an address that begins with https://, or one for `zh` and `en` | 应为以 https:// 开头的网址，或 `zh` 和 `en` 各一个",
    })
    .optional(),
});

const coverage = z.strictObject({
  inUse: text.optional(),
  against: z.strictObject({ facet: z.string(), title: text, text }).optional(),
  together: z.strictObject({ title: text, none: text }).optional(),
});

const facet = z.strictObject({
  // A letter first: keys that look like numbers change places in an object.
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  label: text,
  short: text.optional(),
  rows: words.default([]),
  separators: z.array(z.string().min(1)).default([]),
  multiple: z.boolean().default(false),
  tree: z.boolean().default(false),
  promoted: z.boolean().default(false),
  card: z.int().min(0).max(9).default(0),
  embed: z.boolean().default(false),
  picture: z.boolean().default(false),
  landing: z.boolean().default(false),
  intro: z.strictObject({ zh: counted, en: counted }).optional(),
  similar: text.optional(),
  reason: text.optional(),
  coverage: coverage.optional(),
  values: z.array(value),
});

/** `data/taxonomy.yaml`. What each field means stands at the head of that file and on `Facet`. */
export const taxonomyShape = z.strictObject({
  facets: z.array(facet).max(8),
  /** Titles of facts-panel rows that are expected and mean no facet. */
  otherRows: words.default([]),
  headings: z.array(z.strictObject({ id: z.string(), zh: words, en: words })).default([]),
  synonyms: z.array(words).default([]),
});

export type TaxonomyData = z.infer<typeof taxonomyShape>;
export type FacetData = TaxonomyData["facets"][number];
export type ValueData = FacetData["values"][number];
