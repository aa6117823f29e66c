import type { YamlNode, YamlPair } from "./yaml-node.ts";

type Line = { at: number; column: number; text: string; end: number };

/**
 * Reads the plain YAML that nearly every file keeps to: block maps and lists, one line for each scalar, `["simple", lists]`. The nodes
 * are those of the full parser, in a tenth of the time. Undefined where there is anything else or any doubt.
 */
export const readPlainYaml = (yaml: string): YamlNode | undefined => {
  const lines = readLines(yaml);
  if (!lines) return undefined;
  let index = 0;

  const readBlock = (): YamlNode | undefined => (lines[index]?.text.startsWith("- ") ? readList() : readMap());

  const readList = (): YamlNode | undefined => {
    const items: YamlNode[] = [];
    const { at: start, column } = lines[index] as Line;
    for (let line = lines[index]; line && line.column >= column; line = lines[index]) {
      const dash = /^- +/.exec(line.text)?.[0].length;
      if (line.column > column || dash === undefined) break;
      const rest = { ...line, at: line.at + dash, column: column + dash, text: line.text.slice(dash) };
      lines[index] = rest;
      const item = rest.text.startsWith("- ") || keyOf(rest.text) !== undefined ? readBlock() : readScalar(rest);
      if (!item) return undefined;
      if (lines[index] === rest) index++;
      items.push(item);
    }
    return isClosed(column) ? { kind: "list", start, items } : undefined;
  };

  const readMap = (): YamlNode | undefined => {
    const pairs: YamlPair[] = [];
    const { at: start, column } = lines[index] as Line;
    for (let line = lines[index]; line?.column === column; line = lines[index]) {
      const key = keyOf(line.text);
      if (key === undefined) break;
      index++;
      const value = readValue(line, key.length + 1);
      if (!value) return undefined;
      pairs.push({ key: textNode(key, line.at, key), value });
    }
    return pairs.length > 0 && isClosed(column) ? { kind: "map", start, pairs } : undefined;
  };

  const readValue = (line: Line, colon: number): YamlNode | undefined => {
    const skipped = colon + line.text.slice(colon).search(/[^ ]|$/);
    const text = line.text.slice(skipped);
    if (text !== "") return readScalar({ ...line, at: line.at + skipped, text });
    const next = lines[index];
    if (next && (next.column > line.column || (next.column === line.column && next.text.startsWith("- "))))
      return readBlock();
    return { kind: "scalar", start: line.end, end: line.end, value: null, source: "", style: "plain" };
  };

  /** Whether what follows the node belongs to a node around it, and not to a line that goes on or is indented oddly. */
  const isClosed = (column: number): boolean => {
    const next = lines[index];
    return !next || next.column < column || (next.column === column && !next.text.startsWith("- "));
  };

  const root = lines.length > 0 ? readBlock() : undefined;
  return index === lines.length ? root : undefined;
};

/** The lines that hold something, without what stands around it; undefined where characters need the full parser's care. */
const readLines = (yaml: string): Line[] | undefined => {
  if (/[\u0000-\u0009\u000b-\u001f\ufeff]/.test(yaml)) return undefined;
  const lines: Line[] = [];
  for (let start = 0; start < yaml.length; ) {
    const next = yaml.indexOf("\n", start);
    const end = next < 0 ? yaml.length : next;
    let at = start;
    while (yaml[at] === " ") at++;
    if (at < end && yaml[at] !== "#") {
      let last = end;
      while (yaml[last - 1] === " ") last--;
      lines.push({ at, column: at - start, text: yaml.slice(at, last), end });
    }
    start = end + 1;
  }
  return lines;
};

const keyOf = (text: string): string | undefined => {
  const key = /^([A-Za-z]\w{0,99}):(?: |$)/.exec(text)?.[1];
  return key === undefined || notText.test(key) ? undefined : key;
};

/** What the core schema reads as null, truth value or number. */
const notText =
  /^(?:~|null|Null|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

const readScalar = ({ at, text }: Pick<Line, "at" | "text">): YamlNode | undefined => {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')*)'$/.exec(text)?.[1];
    return quoted === undefined ? undefined : textNode(quoted.replaceAll("''", "'"), at, text, "other");
  }
  if (text.startsWith('"')) {
    const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text)?.[1];
    return quoted === undefined ? undefined : textNode(quoted.replace(/\\(.)/g, "$1"), at, text, "double-quoted");
  }
  if (text.startsWith("[")) return readFlowList(at, text);
  if (/^[-?:,\]{}#&*!|>%@`]|: |:$| #/.test(text)) return undefined;
  if (!notText.test(text)) return textNode(text, at, text);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : { true: true, false: false }[text];
  return value === undefined
    ? undefined
    : { kind: "scalar", start: at, end: at + text.length, value, source: text, style: "plain" };
};

const readFlowList = (at: number, text: string): YamlNode | undefined => {
  const inner = /^\[([^[\]{}"'#:&*!|>%@`?-][^[\]{}"'#:]*)\]$/.exec(text)?.[1];
  const items: YamlNode[] = [];
  let start = at + 1;
  for (const part of inner?.split(",") ?? []) {
    const item = readScalar({ at: start + part.search(/[^ ]|$/), text: part.replace(/^ +| +$/g, "") });
    if (!item || part.trim() === "") return undefined;
    items.push(item);
    start += part.length + 1;
  }
  return items.length > 0 ? { kind: "list", start: at, items } : undefined;
};

const textNode = (
  value: string,
  start: number,
  source: string,
  style: "plain" | "double-quoted" | "other" = "plain",
): YamlNode => ({ kind: "scalar", start, end: start + source.length, value, source, style });
