import type { Facts } from "../diagnostics/diagnostic.ts";
import type { Code } from "../diagnostics/diagnostic-texts.ts";
import { hiddenCharacters } from "../source/hidden-characters.ts";
import { limits } from "../source/limits.ts";
import type { YamlInput } from "./yaml-document.ts";
import type { YamlNode, YamlPair } from "./yaml-node.ts";

export type Path = readonly (string | number)[];

/** Plain data and where each part of it stands in the file. Maps have no prototype; null means absent and is left out. */
export type Located = {
  data: unknown;
  /** Offset of the value at the path, or of its nearest ancestor that exists. */
  at: (path: Path) => number;
  /** Offset of the key at the path, or of the nearest ancestor's value. */
  keyAt: (path: Path) => number;
  /** The scalar at the path as it is written, without quotes. */
  written: (path: Path) => string | undefined;
};

type Place = { key?: number; value: number; written?: string };
type Node = YamlNode | null;

const forbiddenKeys: ReadonlySet<unknown> = new Set(["", "__proto__", "constructor", "prototype"]);
const dateLike = /^\d{4}-\d{2}-\d{2}(?:[Tt ].*)?$/;

/** Walks the parsed nodes once: refuses what is not allowed, records places, gives plain data. Dates become invalid `Date`s. */
export const locateData = (
  contents: Node,
  {
    yaml,
    report,
    toOffset,
    lineOf,
    lenient = false,
    repeatable,
    misspelt,
  }: YamlInput & { toOffset: (offset: number) => number },
): Located | undefined => {
  const places = new Map<string, Place>();
  let nodes = 0;
  let usable = true;

  const refuse = (code: Code, offset: number, facts: Facts = {}): undefined => {
    report(code, toOffset(offset), facts);
    usable = false;
  };

  const refuseProperties = (node: YamlNode) => {
    const { start } = node;
    if (node.kind === "alias") return refuse("E_ALIAS", start, { found: `*${node.source}` });
    if (node.anchor !== undefined) refuse("E_ALIAS", yaml.lastIndexOf("&", start), { found: `&${node.anchor}` });
    if (node.tag !== undefined) refuse("E_TAG", yaml.lastIndexOf(" !", start) + 1, { found: node.tag });
  };

  const toValue = (node: Node, path: string, depth: number, key: number | undefined): unknown => {
    if (node === null) return undefined;
    const { start } = node;
    if (++nodes > limits.nodes)
      return nodes === limits.nodes + 1
        ? refuse("E_LIMIT", start, { what: "nodes", found: `> ${limits.nodes}`, limit: limits.nodes })
        : undefined;
    if (depth > limits.depth) return refuse("E_LIMIT", start, { what: "nesting", found: depth, limit: limits.depth });
    const place: Place = key === undefined ? { value: toOffset(start) } : { value: toOffset(start), key };
    places.set(path, place);
    refuseProperties(node);
    if (node.kind === "map") return toMap(node.pairs, path, depth, start);
    if (node.kind === "list") return toList(node.items, path, depth);
    return node.kind === "scalar" ? toScalar(node, place) : undefined;
  };

  const toList = (items: readonly Node[], path: string, depth: number) => {
    const list: unknown[] = [];
    for (const item of items) {
      const value = toValue(item, below(path, list.length), depth + 1, undefined);
      if (value !== undefined) list.push(value);
      else if (item && usable) report("W_EMPTY_ITEM", toOffset(item.start));
    }
    return list;
  };

  const toMap = (pairs: readonly YamlPair[], path: string, depth: number, start: number) => {
    const map: Record<string, unknown> = Object.create(null);
    const first = new Map<string, number>();
    if (pairs.length > limits.keys)
      return refuse("E_LIMIT", start, { what: "keys", found: pairs.length, limit: limits.keys });
    for (const pair of pairs) {
      const written = toKey(pair.key);
      if (written === undefined) continue;
      const offset = toOffset(pair.key.start);
      const key = misspelt?.get(written) ?? written;
      if (key !== written) report("W_KEY_SPELLING", offset, { found: written, nearest: key });
      const earlier = first.get(key);
      const list = earlier !== undefined && repeatable?.has(key) ? [map[key] ?? []].flat() : undefined;
      if (earlier !== undefined) {
        const facts = { found: key, first: lineOf(earlier) };
        if (list) report("W_DUP_KEY", offset, facts);
        else report("E_DUP_KEY", offset, facts, lenient);
        usable &&= list !== undefined || lenient;
      }
      first.set(key, earlier ?? offset);
      const valuePath = list ? below(below(path, key), list.length) : below(path, key);
      const value = toValue(pair.value, valuePath, list ? depth + 2 : depth + 1, offset);
      if (!places.has(valuePath)) places.set(valuePath, { key: offset, value: offset });
      if (list) map[key] = value === undefined ? list : [...list, value];
      else if (value !== undefined) map[key] = value;
    }
    return map;
  };

  const toKey = (key: YamlNode): string | undefined => {
    const { start } = key;
    refuseProperties(key);
    if (key.kind === "alias") return undefined;
    if (key.kind !== "scalar") return refuse("E_KEY", start, { found: "A list or map" });
    if (typeof key.value !== "string") return refuse("E_KEY", start, { found: `\`${key.source || "null"}\`` });
    if (key.value === "<<") return refuse("E_MERGE", start);
    return forbiddenKeys.has(key.value) ? refuse("E_KEY", start, { found: `\`${key.value}\`` }) : key.value;
  };

  const toScalar = (node: Extract<YamlNode, { kind: "scalar" }>, place: Place): unknown => {
    const { value, source, style } = node;
    if (value === null) return undefined;
    place.written = typeof value === "string" ? value : source;
    if (typeof value !== "string") return value;
    if (style === "double-quoted") checkEscapes(value, node);
    return style === "plain" && dateLike.test(value) ? new Date(Number.NaN) : value;
  };

  const checkEscapes = (value: string, { start, end }: { start: number; end: number }) => {
    if (!hiddenCharacters(yaml.slice(start, end)).next().done) return;
    for (const { code, found } of hiddenCharacters(value))
      if (code.startsWith("E_")) return refuse(code, start, { found });
  };

  const data = toValue(contents, "", 0, undefined);
  const at = (path: Path): number =>
    places.get(pathKey(path))?.value ?? (path.length > 0 ? at(path.slice(0, -1)) : toOffset(0));
  return usable
    ? {
        data,
        at,
        keyAt: (path) => places.get(pathKey(path))?.key ?? at(path),
        written: (path) => places.get(pathKey(path))?.written,
      }
    : undefined;
};

const below = (path: string, step: string | number): string => `${path}\u0000${step}`;

const pathKey = (path: Path): string => path.reduce<string>(below, "");
