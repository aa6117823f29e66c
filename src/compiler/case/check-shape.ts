import type { z } from "zod";
import { nearest } from "../../domain/edit-distance.ts";
import { sectionSources } from "../../sections/sources.ts";
import type { Section } from "../../sections/texts.ts";
import type { Path, Report } from "../diagnostics/diagnostic.ts";
import type { Located } from "../yaml/data.ts";
import { listPlainItems } from "../yaml/repair-items.ts";
import { type CaseData, caseShape, keysAt } from "./case-shape.ts";

/** One entry of the main column, checked against the shape of its kind. */
export type Entry = { kind: Section["kind"]; value: unknown };
export type ShapedCase = { data: CaseData; entries: Entry[] };

/** Checks every field against the shape; all problems are reported, undefined if any of them is an error. */
export const checkShape = (located: Located, report: Report, lenient: boolean): ShapedCase | undefined => {
  listPlainItems(located, report, lenient);
  const data = checked(caseShape, located.data, [], { located, report, lenient });
  const list = valueAt(located.data, ["section2", "listLeft"]);
  const entries = (Array.isArray(list) ? list : []).map((entry, index) =>
    checkEntry(entry, ["section2", "listLeft", index], { located, report, lenient }),
  );
  return data && entries.every((entry) => entry !== undefined) ? { data, entries } : undefined;
};

type Context = { located: Located; report: Report; lenient: boolean };

const checkEntry = (value: unknown, path: Path, context: Context): Entry | undefined => {
  const type = valueAt(value, ["type"]);
  const kind = kinds.find((candidate) => sectionSources[candidate].type === type);
  if (kind !== undefined) {
    const read = checked(sectionSources[kind].shape, value, path, context);
    return read === undefined ? undefined : { kind, value: read };
  }
  const found = JSON.stringify(context.located.written([...path, "type"]) ?? "list or map");
  context.report("E_VARIANT", context.located.at([...path, "type"]), { found });
  return undefined;
};

const kinds = Object.keys(sectionSources) as Section["kind"][];

/** One value against one shape. In lenient mode what can be mended (a scalar that should be text, a misspelt key) is mended and checked again. */
const checked = <T>(shape: z.ZodType<T>, value: unknown, path: Path, context: Context): T | undefined => {
  const result = shape.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const outcomes = result.error.issues.flatMap((issue) => reportIssue(issue, shape, value, path, context));
  return outcomes.every((mended) => mended) ? checked(shape, value, path, context) : undefined;
};

type Issues = z.core.$ZodIssue[];

/** Reports one issue; true where the value was mended in place. */
const reportIssue = (
  issue: z.core.$ZodIssue,
  shape: z.ZodType,
  root: unknown,
  base: Path,
  context: Context,
): boolean[] => {
  if (issue.code === "invalid_union") {
    // A list is wrong in an item, anything else as such.
    const isList = Array.isArray(issue.input);
    const deepest = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0 === isList)) as Issues;
    return deepest
      .slice(0, 1)
      .flatMap((inner) => reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, shape, root, base, context));
  }
  const inner = issue.path as Path;
  const path = [...base, ...inner];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => reportUnknown(key, keysAt(shape, inner), inner, path, root, context));
  const { located, report, lenient } = context;
  const input = valueAt(root, inner);
  const field = fieldName(path);
  if (input === undefined) {
    report("E_REQUIRED", located.keyAt(path), { field });
    return [false];
  }
  const written = located.written(path);
  const wanted = issue.code === "invalid_type" ? issue.expected : "text";
  const mend = lenient && wanted === "string" && written !== undefined;
  report("E_TYPE", located.at(path), typeFacts(field, wanted, input, written), mend);
  if (mend) setValue(root, inner, written);
  return [mend];
};

const reportUnknown = (
  key: string,
  keys: readonly string[],
  inner: Path,
  path: Path,
  root: unknown,
  { located, report, lenient }: Context,
): boolean => {
  const known = nearest(key, keys);
  const parent = valueAt(root, inner) as Record<string, unknown>;
  const mend = lenient && known !== undefined && parent[known] === undefined;
  const suggestion = known ? `Did you mean \`${known}\`?` : "Delete it, or move its text into a known field.";
  const suggestionZh = known ? `是否应为 \`${known}\`？` : "请删除，或把文字移入已知字段。";
  report("E_UNKNOWN", located.keyAt([...path, key]), { found: key, suggestion, suggestionZh }, mend);
  if (mend) {
    parent[known] = parent[key];
    delete parent[key];
  }
  return mend;
};

const fieldName = (path: Path): string =>
  path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    "",
  ) || "file";

const textName: [string, string] = ["text", "文字"];
const typeNames: Record<string, [string, string]> = {
  array: ["a list", "列表"],
  object: ["a map of fields", "字段集合"],
  boolean: ["true or false", "true 或 false"],
  int: ["a whole number", "整数"],
  number: ["a number", "数字"],
};

const typeFacts = (field: string, wanted: string, input: unknown, written: string | undefined) => {
  const [expected, expectedZh] = typeNames[wanted] ?? textName;
  const found = written === undefined ? (Array.isArray(input) ? "a list" : "a map") : `\`${written}\``;
  const quoted = wanted === "string" && written !== undefined;
  const name = field.replace(/^.*[.]/, "");
  return {
    field,
    expected,
    expectedZh,
    found,
    fix: quoted ? `Write \`${name}: ${JSON.stringify(written)}\`.` : `Write ${expected} here.`,
    fixZh: quoted ? `请写成 \`${name}: ${JSON.stringify(written)}\`。` : `此处请填写${expectedZh}。`,
  };
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
