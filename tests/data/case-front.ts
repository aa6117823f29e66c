import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { storyShape } from "../../src/compiler/case/story/story-fields.ts";
import type { Locale } from "../../src/domain/locale.ts";

const anchor = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = z.strictObject({
  content: z.string().optional(),
  specialContent: z.strictObject({ text: z.string(), level: z.number(), anchor }).optional(),
});
const entry = z.strictObject({
  type: z.union([z.literal(1), z.literal(2)]).optional(),
  title: z.string().nullable().optional(),
  anchor: anchor.optional(),
  contentList: z.array(line).optional(),
  image: z.string().optional(),
  content: z.string().optional(),
  author: z.union([z.string(), z.strictObject({ name: z.string(), role: z.string().optional() })]).optional(),
  paraphrase: z.literal(true).optional(),
});
const front = z.strictObject({
  title: z.string(),
  description: z.string(),
  source: z.string(),
  names: z.array(z.string()).optional(),
  ...storyShape,
  facets: z.record(z.string(), z.array(z.string())).optional(),
  section1: z.strictObject({ title: z.string(), content: z.string() }),
  section2: z.strictObject({
    listLeft: z.array(entry),
    rightPart: z.strictObject({
      icon: z.string(),
      list: z.array(z.strictObject({ title: z.string(), content: z.string() })),
    }),
  }),
});

/** The front matter of one of the project's own case files; stricter than what the compiler accepts. */
export type CaseFront = z.infer<typeof front>;
export type CaseEntry = z.infer<typeof entry>;

/** Reads the front matter of a case file. Throws with the path of the invalid key. */
export const readCaseFront = (text: string): CaseFront => {
  const match = /^---\n([\s\S]*?)\n---\s*$/.exec(text);
  if (!match?.[1]) throw new Error("A case file is one block of front matter between two --- lines.");
  return front.parse(parse(match[1]));
};

/** One case of the casebook, in both languages. */
export type CasePair = { slug: string; zh: CaseFront; en: CaseFront };

/** How the `source` of a case retold from the public repository begins; other cases may have any source or none. */
export const retoldFrom = (slug: string): string => `kubesphere/website content/zh/case/${slug}.md`;

/**
 * The retold cases below `folder` that exist in both languages, by slug. Their rules are stricter than what the compiler
 * accepts; any other case only has to compile. Throws, naming the file, when one cannot be read.
 */
export const readCasePairs = (folder: string): CasePair[] => {
  const textOf = (locale: Locale, slug: string) => readFileSync(join(folder, locale, `${slug}.md`), "utf8");
  const slugsOf = (locale: Locale) => readdirSync(join(folder, locale)).map((file) => basename(file, ".md"));
  const translated = new Set(slugsOf("en"));
  const read = (locale: Locale, slug: string): CaseFront => {
    try {
      return readCaseFront(textOf(locale, slug));
    } catch (cause) {
      throw new Error(`${join(folder, locale, slug)}.md cannot be read as a case.`, { cause });
    }
  };
  return slugsOf("zh")
    .filter((slug) => translated.has(slug) && textOf("zh", slug).includes(`source: ${retoldFrom(slug)}`))
    .sort()
    .map((slug) => ({ slug, zh: read("zh", slug), en: read("en", slug) }));
};
