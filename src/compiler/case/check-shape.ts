import type { z } from "zod";
import { sectionSources } from "../../sections/sources.ts";
import type { Section } from "../../sections/texts.ts";
import type { Path, Report } from "../diagnostics/diagnostic.ts";
import type { Located } from "../yaml/data.ts";
import { quoted, short } from "../yaml/values.ts";
import { type CaseData, caseShape } from "./case-shape.ts";
import { unknownField } from "./field-places.ts";
import { oneParagraph } from "./lines.ts";

/** One entry of the main column, checked against the shape of its kind. */
export type Entry = { kind: Section["kind"]; value: unknown };
export type ShapedCase = { data: CaseData; entries: Entry[] };

type Context = { located: Located; report: Report; lenient: boolean };

/**
 * Checks every field against the shape; all problems are reported, undefined if any of them is an error. Values of one clear reading
 * are repaired in place: `type: "1"` always, with a warning, the others when `lenient`.
 */
export const checkShape = (located: Located, report: Report, lenient: boolean): ShapedCase | undefined => {
  const context = { located, report, lenient };
  joinLineBreaks(located.data, [], context);
  const data = checked(caseShape, located.data, [], context);
  const list = valueAt(located.data, ["section2", "listLeft"]);
  const entries = (Array.isArray(list) ? list : []).map((entry, index) =>
    checkEntry(entry, ["section2", "listLeft", index], context),
  );
  return data && entries.every((entry) => entry !== undefined) ? { data, entries } : undefined;
};

/** Texts of one paragraph that were written over several lines, in place. `content` is left to who reads it. */
const joinLineBreaks = (value: unknown, path: Path, context: Context): void => {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof inner !== "string") joinLineBreaks(inner, [...path, step], context);
    else if (inner.includes("\n") && key !== "content" && typeof step === "string") {
      const { located, report, lenient } = context;
      setValue(
        value,
        [step],
        oneParagraph(inner, (code, facts) => report(code, located.at([...path, step]), facts, lenient)),
      );
    }
  }
};

const kinds = Object.keys(sectionSources) as Section["kind"][];

const checkEntry = (value: unknown, path: Path, context: Context): Entry | undefined => {
  const { located, report } = context;
  const typePath = [...path, "type"];
  let type = valueAt(value, ["type"]);
  if (typeof type === "string" && /^\d+$/.test(type.trim())) {
    const number = Number(type);
    report("W_QUOTED", located.at(typePath), { field: "type", found: `"${type}"`, plain: number });
    setValue(value, ["type"], number);
    type = number;
  }
  const kind = kinds.find((candidate) => sectionSources[candidate].type === type);
  if (kind === undefined) {
    const written = located.written(typePath);
    const found = written === undefined ? "a list or map" : JSON.stringify(written);
    return report("E_VARIANT", located.at(typePath), {
      found,
      foundZh: written === undefined ? "列表或字段集合" : found,
    });
  }
  readTextItems(value, path, context);
  const read = checked(sectionSources[kind].shape, value, path, context);
  return read === undefined ? undefined : { kind, value: read };
};

/**
 * Turns items of `contentList` that YAML read as plain text into the map they were meant to be: `- content:text` lacks a space after
 * the colon. Other bare text only when lenient.
 */
const readTextItems = (entry: unknown, path: Path, { located, report, lenient }: Context): void => {
  const list = valueAt(entry, ["contentList"]);
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) {
    if (typeof item !== "string") continue;
    const itemPath = [...path, "contentList", index];
    const content = /^content:(.*)$/s.exec(item)?.[1];
    if (content !== undefined) report("W_CONTENT_ITEM", located.at(itemPath));
    else if (lenient) report("E_TYPE", located.at(itemPath), typeFacts(itemPath, "object", item, item), true);
    else continue;
    list[index] = { content: (content ?? item).trim() };
  }
};

/** One value against one shape. What is repaired is checked again; misspelt fields first, so that the right one is not missed. */
const checked = <T>(shape: z.ZodType<T>, value: unknown, path: Path, context: Context): T | undefined => {
  let failed = false;
  // Each round repairs at least one thing for good; the bound only guards against a repair that is none.
  for (let round = 0; round < 100; round++) {
    const result = shape.safeParse(value, { reportInput: true });
    if (result.success) return failed ? undefined : result.data;
    const { issues } = result.error;
    const unknown = context.lenient ? issues.filter(({ code }) => code === "unrecognized_keys") : [];
    const outcomes = (unknown.length > 0 ? unknown : issues).flatMap((issue) =>
      reportIssue(issue, shape, value, path, context),
    );
    failed ||= outcomes.includes(false);
    if (failed && unknown.length === 0) return undefined;
  }
  return undefined;
};

const isOtherKind = ({ code, path }: z.core.$ZodIssue): boolean => code === "invalid_type" && path.length === 0;

type Issues = z.core.$ZodIssue[];

/** Reports one issue; true where the value was repaired in place. */
const reportIssue = (
  issue: z.core.$ZodIssue,
  shape: z.ZodType,
  root: unknown,
  base: Path,
  context: Context,
): boolean[] => {
  if (issue.code === "invalid_union") {
    // The alternative of the same kind says what is wrong in it; without one, the first says what is wanted.
    const issues = issue.errors.find((one) => !one.some(isOtherKind)) ?? (issue.errors[0] as Issues);
    return issues
      .slice(0, 1)
      .flatMap((inner) => reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, shape, root, base, context));
  }
  const inner = issue.path as Path;
  const path = [...base, ...inner];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => reportUnknown(key, shape, inner, path, root, context));
  const { located, report, lenient } = context;
  const input = valueAt(root, inner);
  if (input === undefined) {
    report("E_REQUIRED", located.keyAt(path), { field: fieldName(path) });
    return [false];
  }
  const written = located.written(path);
  // `origin: "int"` is a number too large to be exact: no range of ours.
  if (
    issue.code === "invalid_value" ||
    ((issue.code === "too_big" || issue.code === "too_small") && issue.origin !== "int")
  ) {
    const [allowed, allowedZh] = allowedValues(issue);
    const found = written === undefined ? "" : `: \`${short(written, 40)}\``;
    report("E_VALUE", located.at(path), { field: fieldName(path), found, allowed, allowedZh });
    return [false];
  }
  const wanted = issue.code === "invalid_type" ? issue.expected : "text";
  const plain = typeof input === "string" ? unquotedValue(input.trim(), wanted) : undefined;
  if (plain !== undefined) {
    report("W_QUOTED", located.at(path), { field: fieldName(path), found: `"${input}"`, plain: String(plain) });
    setValue(root, inner, plain);
    return [true];
  }
  const repaired = lenient ? repairedValue(input, wanted, written, path) : undefined;
  report("E_TYPE", located.at(path), typeFacts(path, wanted, input, written), repaired !== undefined);
  if (repaired !== undefined) setValue(root, inner, repaired);
  return [repaired !== undefined];
};

/** A number or truth value that a CMS has put in quotes. */
const unquotedValue = (text: string, wanted: string): number | boolean | undefined => {
  if ((wanted === "int" || wanted === "number") && /^\d{1,9}$/.test(text)) return Number(text);
  return wanted === "boolean" && /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
};

/** The value that was meant, where there is one reading only. */
const repairedValue = (input: unknown, wanted: string, written: string | undefined, path: Path): unknown => {
  if (wanted === "string") return written ?? (isTextList(input) ? input.join(separator(path, input)) : undefined);
  if (wanted === "boolean" && /^(?:yes|on|y)$/i.test(written ?? "")) return true;
  if (wanted === "boolean" && /^(?:no|off|n)$/i.test(written ?? "")) return false;
  if (wanted !== "array") return undefined;
  if (path.at(-1) === "contentList" && isMap(input)) return [input];
  return written === undefined ? undefined : [path.at(-1) === "contentList" ? { content: written } : written];
};

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");

const isMap = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Values of a row stand in one line, other texts in a line each. */
const separator = (path: Path, list: readonly string[]): string =>
  !path.includes("rightPart") ? "\n" : list.some((text) => /\p{Script=Han}/u.test(text)) ? "、" : ", ";

const reportUnknown = (
  key: string,
  shape: z.ZodType,
  inner: Path,
  path: Path,
  root: unknown,
  { located, report, lenient }: Context,
): boolean => {
  const parent = valueAt(root, inner) as Record<string, unknown>;
  const { rename, list, ...texts } = unknownField(key, shape, inner, parent[key]);
  const siblings = list === undefined ? undefined : (parent[list] ?? []);
  const canMove = Array.isArray(siblings) && parent[key] !== undefined;
  const isRepaired = lenient && (rename === undefined ? canMove : parent[rename] === undefined);
  report("E_UNKNOWN", located.keyAt([...path, key]), { found: key, ...texts }, isRepaired);
  if (isRepaired && rename !== undefined) {
    parent[rename] = parent[key];
    located.move([...path, key], [...path, rename]);
  } else if (isRepaired && list !== undefined) {
    parent[list] = [{ [key]: parent[key] }, ...(siblings as unknown[])];
    located.move([...path, key], [...path, list, 0, key]);
  }
  if (lenient) delete parent[key];
  return isRepaired;
};

const fieldName = (path: Path): string =>
  path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    "",
  ) || "file";

/** What a field may hold, in English and Chinese. */
const allowedValues = (
  issue: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): [string, string] => {
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => `\`${String(value)}\``);
    return [`one of ${values.join(", ")}`, `以下之一：${values.join("、")}`];
  }
  const items = issue.origin === "array" ? [" entries", " 项"] : ["", ""];
  return issue.code === "too_big"
    ? [`at most ${issue.maximum}${items[0]}`, `不超过 ${issue.maximum}${items[1]}`]
    : [`at least ${issue.minimum}${items[0]}`, `不小于 ${issue.minimum}${items[1]}`];
};

const textName: [string, string] = ["text", "文字"];
const typeNames: Record<string, [string, string]> = {
  array: ["a list", "列表"],
  object: ["fields below it", "下级字段"],
  boolean: ["true or false", "true 或 false"],
  int: ["a whole number", "整数"],
  number: ["a number", "数字"],
};

const typeFacts = (path: Path, wanted: string, input: unknown, written: string | undefined) => {
  const [expected, expectedZh] = typeNames[wanted] ?? textName;
  const found = written === undefined ? (Array.isArray(input) ? "a list" : "fields") : `\`${short(written, 40)}\``;
  const foundZh = written === undefined ? (Array.isArray(input) ? "列表" : "下级字段") : `\`${short(written, 40)}\``;
  const [example, note = "", noteZh = ""] = exampleOf(path, wanted, input, written);
  const fix = example === undefined ? `Write ${expected} here.` : `Write ${note}\`${example}\`.`;
  const fixZh = example === undefined ? `此处请填写${expectedZh}。` : `请${noteZh}写成 \`${example}\`。`;
  return { field: fieldName(path), expected, expectedZh, found, foundZh, fix, fixZh };
};

/** What to type, with a word before it in both languages. */
const exampleOf = (path: Path, wanted: string, input: unknown, written: string | undefined): (string | undefined)[] => {
  const name = String(path.findLast((part) => typeof part === "string") ?? "");
  const isItem = typeof path.at(-1) === "number";
  const text = written === undefined ? undefined : short(written, 40);
  if (wanted === "string" && text !== undefined) return [isItem ? quoted(text) : `${name}: ${JSON.stringify(text)}`];
  if (wanted === "string" && isTextList(input) && path.includes("rightPart"))
    return [`${name}: ${short(input.join(separator(path, input)), 40)}`, "all on one line: ", "在一行内"];
  if (wanted === "string" && isTextList(input))
    return [`${name}: ${short(input[0] ?? "", 40)}`, "one text: ", "只用一段文字"];
  if (wanted === "array" && name === "contentList")
    return [`- content: ${text ?? "…"}`, "one line for each text, indented below it: ", "在其下缩进，逐行"];
  if (wanted === "array" && text !== undefined) return [`${name}: [${text}]`];
  if (wanted === "object" && name === "contentList" && text !== undefined) return [`- content: ${text}`];
  return [];
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string | number, unknown>)[part] : undefined,
    value,
  );

const setValue = (root: unknown, path: Path, value: unknown) => {
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) as string | number] = value;
};
