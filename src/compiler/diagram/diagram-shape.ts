import { z } from "zod";

const both = { zh: z.string().trim().min(1), en: z.string().trim().min(1) };
const id = z.string().regex(/^[a-z][a-z0-9-]*$/i);

export const nodeKinds = ["service", "actor", "store", "external"] as const;

/** A diagram source: what stands where is left to the layout. Edges are `[from, to]` or `[from, to, label]`. */
export const diagramShape = z.strictObject({
  caption: z.strictObject(both),
  alt: z.strictObject(both),
  nodes: z.record(id, z.strictObject({ ...both, kind: z.enum(nodeKinds).default("service") })),
  groups: z.record(id, z.strictObject({ ...both, nodes: z.array(id).min(1) })).default({}),
  edges: z.array(z.union([z.tuple([id, id]), z.tuple([id, id, z.strictObject(both)])])),
});

export type Diagram = z.infer<typeof diagramShape>;
export type NodeKind = (typeof nodeKinds)[number];
