import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const words = { zh: z.string().min(1), en: z.string().min(1) };
const source = z.strictObject({
  caption: z.strictObject(words),
  alt: z.strictObject(words),
  nodes: z.record(
    z.string(),
    z.strictObject({ ...words, kind: z.enum(["actor", "service", "store", "external"]).optional() }),
  ),
  groups: z.record(z.string(), z.strictObject({ ...words, nodes: z.array(z.string()).min(1) })).optional(),
  edges: z.array(
    z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.strictObject(words)])]),
  ),
});

/** A diagram source: nodes, groups of nodes and edges, each label in both languages. */
export type DiagramSource = z.infer<typeof source>;

export const parseDiagram = (text: string): DiagramSource => source.parse(parse(text));

/** The diagrams of one case by name, sorted; empty if the case has no folder. */
export const readDiagrams = (folder: string, slug: string): Map<string, DiagramSource> => {
  const own = join(folder, "diagrams", slug);
  const files = existsSync(own) ? readdirSync(own).sort() : [];
  return new Map(files.map((file) => [basename(file, ".yaml"), parseDiagram(readFileSync(join(own, file), "utf8"))]));
};
