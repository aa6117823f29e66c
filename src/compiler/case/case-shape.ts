import { z } from "zod";
import { sectionSources } from "../../sections/sources.ts";
import { pictureFields } from "./picture-fields.ts";
import { storyShape } from "./story/story-fields.ts";

const text = z.string();

/** A case file. The entries of its main column have the shapes of `src/sections` and are checked one by one. */
export const caseShape = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  css: text.optional(),
  source: text.optional(),
  names: z.array(text).optional(),
  ...storyShape,
  /** Value ids that stand in place of what the rows say, by facet. */
  facets: z.record(text, z.array(text)).optional(),
  section1: z.strictObject({ title: text.optional(), content: text.optional(), ...pictureFields }),
  section2: z.strictObject({
    listLeft: z.array(z.unknown()),
    rightPart: z.strictObject({
      icon: text.optional(),
      list: z.array(z.strictObject({ title: text, content: text.optional() })).optional(),
    }),
  }),
});

export type CaseData = z.infer<typeof caseShape>;

/** Of alternatives, the one with fields: `author` is a text or a map. */
const unwrapped = (shape: z.ZodType): z.ZodType => {
  if (shape instanceof z.ZodOptional) return unwrapped(shape.unwrap() as z.ZodType);
  return shape instanceof z.ZodUnion ? unwrapped(shape.options.at(-1) as z.ZodType) : shape;
};

/** The shape at a path below `shape`: `["section1"]` gives that of the banner. Undefined where the path leads nowhere. */
export const shapeAt = (shape: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined => {
  const [step, ...rest] = path;
  const open = unwrapped(shape);
  if (step === undefined) return open;
  if (open instanceof z.ZodArray) return shapeAt(open.element as z.ZodType, rest);
  const inner = open instanceof z.ZodObject ? (open.shape[String(step)] as z.ZodType | undefined) : undefined;
  return inner && shapeAt(inner, rest);
};

/** The field names that a map at a path may have, in the order of the shape. */
export const keysAt = (shape: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const inner = shapeAt(shape, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

/** Every field name of a case file with where it may stand: `content` in `section1`, in `section2.listLeft[].contentList[]` and so on. */
export const fieldPlaces: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  const walk = (shape: z.ZodType, path: string) => {
    const inner = unwrapped(shape);
    if (inner instanceof z.ZodArray) walk(inner.element as z.ZodType, `${path}[]`);
    if (!(inner instanceof z.ZodObject)) return;
    for (const [key, below] of Object.entries(inner.shape)) {
      found.set(key, (found.get(key) ?? new Set()).add(path));
      walk(below as z.ZodType, path === "" ? key : `${path}.${key}`);
    }
  };
  walk(caseShape, "");
  for (const { shape } of Object.values(sectionSources)) walk(shape, "section2.listLeft[]");
  return found;
})();
