import { isAlias, isMap, isSeq, type ParsedNode } from "yaml";

/** A parsed node and the offset at which it starts. Null stands for a list item or value that is not written. */
export type YamlNode = { start: number; anchor?: string | undefined; tag?: string | undefined } & (
  | { kind: "alias"; source: string }
  | { kind: "map"; pairs: YamlPair[] }
  | { kind: "list"; items: (YamlNode | null)[] }
  | { kind: "scalar"; value: unknown; source: string; style: ScalarStyle; end: number }
);
export type YamlPair = { key: YamlNode; value: YamlNode | null };
export type ScalarStyle = "plain" | "double-quoted" | "other";

/** The parser's node as one of ours. */
export const toYamlNode = (node: ParsedNode): YamlNode => {
  const base = { start: rangeOf(node)?.[0] ?? 0 };
  if (isAlias(node)) return { ...base, kind: "alias", source: node.source };
  const marked = { ...base, anchor: node.anchor, tag: node.tag };
  if (isMap(node))
    return {
      ...marked,
      kind: "map",
      pairs: node.items.map(({ key, value }) => ({ key: toYamlNode(key), value: value && toYamlNode(value) })),
    };
  if (isSeq(node)) return { ...marked, kind: "list", items: node.items.map((item) => item && toYamlNode(item)) };
  return {
    ...marked,
    kind: "scalar",
    value: node.value,
    source: node.source,
    style: node.type === "PLAIN" ? "plain" : node.type === "QUOTE_DOUBLE" ? "double-quoted" : "other",
    end: rangeOf(node)?.[1] ?? base.start,
  };
};

/** The value that a pair inside a flow list lacks has no range, whatever the parser's types say. */
const rangeOf = (node: ParsedNode): ParsedNode["range"] | undefined => node.range;
