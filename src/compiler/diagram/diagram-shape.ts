import { z } from "zod";

const text = z.string().trim().min(1);
const label = text.max(80, {
  error: "is too long for a label; write at most 80 characters | 太长，标签最多 80 个字符",
});
const both = { zh: label, en: label };
const id = z.string().regex(/^[a-z][a-z0-9-]*$/i);

/** More do not fit a phone, and the time for the layout grows with the square: 100 nodes would take 20 seconds. */
const maxNodes = 40;
const maxEdges = 80;

export const nodeKinds = ["service", "actor", "store", "external"] as const;

/** A diagram source: what stands where is left to the layout. Edges are `[from, to]` or `[from, to, label]`. */
export const diagramShape = z.strictObject({
  caption: z.strictObject({ zh: text, en: text }),
  alt: z.strictObject({ zh: text, en: text }),
  nodes: z
    .record(id, z.strictObject({ ...both, kind: z.enum(nodeKinds).default("service") }))
    .refine((nodes) => Object.keys(nodes).length <= maxNodes, {
      error: `has more than ${maxNodes} nodes; split the diagram | 超过 ${maxNodes} 个节点，请拆分示意图`,
    }),
  groups: z.record(id, z.strictObject({ ...both, nodes: z.array(id).min(1) })).default({}),
  edges: z
    .array(
      z.union([z.tuple([id, id]), z.tuple([id, id, z.strictObject(both)])], {
        error:
          "is no edge; write `[from, to]` or `[from, to, { zh: …, en: … }]` | 不是连线，请写成 `[起点, 终点]`，标签作第三项",
      }),
    )
    .max(maxEdges, {
      error: `has more than ${maxEdges} edges; split the diagram | 超过 ${maxEdges} 条连线，请拆分示意图`,
    }),
});

export type Diagram = z.infer<typeof diagramShape>;
export type NodeKind = (typeof nodeKinds)[number];
