import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from "yaml";
import type { Code, Facts, Path, Report } from "../diagnostics/diagnostic.ts";
import { hiddenCharacters } from "../source/hidden-characters.ts";
import { limits } from "../source/limits.ts";
import { positionAt, type SourceText } from "../source/source-text.ts";

/** Plain data and where each part of it stands in the file. Maps have no prototype; null means absent and is left out. */
export type Located = {
  data: unknown;
  /** Offset of the value at the path, or of its nearest ancestor that exists. */
  at: (path: Path) => number;
  /** Offset of the key at the path, or of the nearest ancestor's value. */
  keyAt: (path: Path) => number;
  /** The scalar at the path as it is written, without quotes: `3.10` for the number 3.1. */
  written: (path: Path) => string | undefined;
  /** Takes note that a repair has moved a value, so that it is still found at its place in the file. */
  move: (from: Path, to: Path) => void;
};

export type DataOptions = {
  yaml: string;
  source: SourceText;
  report: Report;
  /** Maps an offset of `yaml` to one of the file. */
  toOffset: (offset: number) => number;
  /** Repeated keys become warnings, the last one wins. */
  lenient?: boolean;
  /** Keys whose repetition means several values. */
  repeatable?: ReadonlySet<string>;
  /** Misspelt keys and what they mean. */
  misspelt?: ReadonlyMap<string, string>;
  /** What to write instead of what stands on the line of an offset of the file. */
  explain?: (offset: number) => YamlHint | undefined;
};

export type YamlHint = { hint: string; hintZh: string };

/** What to do about constructs that are never allowed. */
export const hints: Partial<Record<Code, YamlHint>> = {
  E_ALIAS: { hint: "Write the text out, in quotes.", hintZh: "请直接写出文字，并加引号。" },
  E_TAG: { hint: "Delete the tag, or put the text in quotes.", hintZh: "请删除该标签，或用引号包住文字。" },
};

type Node = ParsedNode | null;
type SourceLocation = { key?: number; value: number; written?: string };

const forbiddenKeys: ReadonlySet<unknown> = new Set(["", "__proto__", "constructor", "prototype"]);
const dateLike = /^\d{4}-\d{2}-\d{2}(?:[Tt ].*)?$/;

/** Walks the parsed nodes once: rejects what is not allowed, records locations, builds plain data. Dates become invalid `Date`s. */
export const locateData = (
  contents: Node,
  { yaml, source, report, toOffset, lenient = false, repeatable, misspelt, explain }: DataOptions,
): Located | undefined => {
  const locations = new Map<string, SourceLocation>();
  let nodes = 0;
  let usable = true;

  const reject = (code: Code, offset: number, facts: Facts = {}): undefined => {
    const { hint, hintZh } = explain?.(toOffset(offset)) ?? hints[code] ?? { hint: "", hintZh: "" };
    report(code, toOffset(offset), { hint, hintZh, ...facts });
    usable = false;
  };

  const rejectProperties = (node: ParsedNode) => {
    const start = startOf(node);
    if (isAlias(node)) return reject("E_ALIAS", start, { found: `*${node.source}` });
    if (node.anchor !== undefined) reject("E_ALIAS", yaml.lastIndexOf("&", start), { found: `&${node.anchor}` });
    if (node.tag !== undefined) reject("E_TAG", yaml.lastIndexOf(" !", start) + 1, { found: node.tag });
  };

  const toValue = (node: Node, path: string, depth: number, key: number | undefined): unknown => {
    if (node === null) return undefined;
    const start = startOf(node);
    if (++nodes > limits.nodes)
      return nodes === limits.nodes + 1
        ? reject("E_LIMIT", start, { what: "nodes", whatZh: "节点数", found: `> ${limits.nodes}`, limit: limits.nodes })
        : undefined;
    if (depth > limits.depth)
      return reject("E_LIMIT", start, { what: "nesting", whatZh: "嵌套层数", found: depth, limit: limits.depth });
    const location: SourceLocation = key === undefined ? { value: toOffset(start) } : { value: toOffset(start), key };
    locations.set(path, location);
    rejectProperties(node);
    if (isMap(node)) return toMap(node.items as Pair<ParsedNode, Node>[], path, depth, start);
    if (isSeq(node)) return toList(node.items as Node[], path, depth);
    return isScalar(node) ? toScalar(node, location) : undefined;
  };

  const toList = (items: readonly Node[], path: string, depth: number) => {
    const list: unknown[] = [];
    for (const item of items) {
      const value = toValue(item, below(path, list.length), depth + 1, undefined);
      if (value !== undefined) list.push(value);
      else if (item && usable) report("W_EMPTY_ITEM", toOffset(startOf(item)));
    }
    return list;
  };

  const toMap = (pairs: readonly Pair<ParsedNode, Node>[], path: string, depth: number, start: number) => {
    const map: Record<string, unknown> = Object.create(null);
    const first = new Map<string, number>();
    if (pairs.length > limits.keys)
      return reject("E_LIMIT", start, { what: "keys", whatZh: "键数", found: pairs.length, limit: limits.keys });
    for (const pair of pairs) {
      const written = toKey(pair.key);
      if (written === undefined) continue;
      const offset = toOffset(startOf(pair.key));
      const key = misspelt?.get(written) ?? written;
      if (key !== written) report("W_KEY_SPELLING", offset, { found: written, nearest: key });
      const earlier = first.get(key);
      const list = earlier !== undefined && repeatable?.has(key) ? [map[key] ?? []].flat() : undefined;
      if (earlier !== undefined) {
        const facts = { found: key, first: positionAt(source, earlier).line };
        if (list) report("W_DUP_KEY", offset, facts);
        else report("E_DUP_KEY", offset, facts, lenient);
        usable &&= list !== undefined || lenient;
      }
      first.set(key, earlier ?? offset);
      const valuePath = list ? below(below(path, key), list.length) : below(path, key);
      const value = toValue(pair.value, valuePath, list ? depth + 2 : depth + 1, offset);
      if (!locations.has(valuePath)) locations.set(valuePath, { key: offset, value: offset });
      if (isScalar(pair.value) && pair.value.value === null && pair.value.source !== "")
        report("W_NULL", toOffset(startOf(pair.value)), { field: key, found: pair.value.source ?? "null" });
      if (list) map[key] = value === undefined ? list : [...list, value];
      else if (value !== undefined) map[key] = value;
    }
    return map;
  };

  const toKey = (key: ParsedNode): string | undefined => {
    const start = startOf(key);
    rejectProperties(key);
    if (isAlias(key)) return undefined;
    if (!isScalar(key)) return reject("E_KEY", start, { found: "A list or map", foundZh: "列表或字段集合" });
    if (typeof key.value !== "string") return reject("E_KEY", start, { found: `\`${key.source || "null"}\`` });
    if (key.value === "<<") return reject("E_MERGE", start);
    return forbiddenKeys.has(key.value) ? reject("E_KEY", start, { found: `\`${key.value}\`` }) : key.value;
  };

  const toScalar = (node: Scalar.Parsed, location: SourceLocation): unknown => {
    const { value, source, type } = node;
    if (value === null) return undefined;
    location.written = typeof value === "string" ? value : source;
    if (typeof value !== "string") return value;
    if (type === "QUOTE_DOUBLE") checkEscapes(value, node);
    if (type === "PLAIN" && dateLike.test(value)) return new Date(Number.NaN);
    return type === "BLOCK_LITERAL" ? value : unfolded(value, yaml.slice(node.range[0], node.range[1]));
  };

  /** `"\u202e"` makes a character that the check of the whole file cannot see. */
  const checkEscapes = (value: string, node: Scalar.Parsed) => {
    const [start, end] = node.range;
    if (!hiddenCharacters(yaml.slice(start, end)).next().done) return;
    for (const { code, found } of hiddenCharacters(value))
      if (code.startsWith("E_")) return reject(code, start, { found });
  };

  const data = toValue(contents, "", 0, undefined);
  const at = (path: Path): number =>
    locations.get(pathKey(path))?.value ?? (path.length > 0 ? at(path.slice(0, -1)) : toOffset(0));
  return usable
    ? {
        data,
        at,
        keyAt: (path) => locations.get(pathKey(path))?.key ?? at(path),
        written: (path) => locations.get(pathKey(path))?.written,
        move: (from, to) => {
          const [old, fresh] = [pathKey(from), pathKey(to)];
          for (const [path, location] of [...locations])
            if (path === old || path.startsWith(below(old, "")))
              locations.set(fresh + path.slice(old.length), location);
        },
      }
    : undefined;
};

/**
 * A text written over several lines with the breaks that folding has taken out: a single one where YAML has put a space, a blank
 * line where it has put a break, as in a literal block. What becomes of a break is decided by who reads the text.
 */
const unfolded = (value: string, source: string): string => {
  if (!source.includes("\n")) return value;
  let unfoldedText = "";
  let from = 0;
  const lines = source
    .replace(/^["']/, "")
    .split(/\r?\n/)
    .map((line) => line.trim());
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const [tail, head] = [line.slice(-8), lines[index + 1]?.charAt(0) ?? ""];
    const at = tail === "" || head === "" ? -1 : value.indexOf(`${tail} ${head}`, from);
    if (at < 0) continue;
    unfoldedText += value.slice(from, at + tail.length).replaceAll("\n", "\n\n");
    unfoldedText += "\n";
    from = at + tail.length + 1;
  }
  return unfoldedText + value.slice(from).replaceAll("\n", "\n\n");
};

/** The value that a pair inside a flow list lacks has no range, whatever the parser's types say. */
const startOf = (node: ParsedNode): number => (node.range as ParsedNode["range"] | undefined)?.[0] ?? 0;

const below = (path: string, step: string | number): string => `${path}\u0000${step}`;

const pathKey = (path: Path): string => path.reduce<string>(below, "");
