import { expect, it } from "vitest";
import { z } from "zod";
import { describeIssue } from "../../../src/compiler/yaml/describe-issue.ts";

const shape = z.strictObject({
  name: z.string().min(1),
  count: z.int().max(9),
  list: z.array(z.string()),
  on: z.boolean().optional(),
  kind: z.enum(["a", "b"]).optional(),
  ids: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({})).optional(),
  own: z.union([z.literal(1), z.literal(2)], { error: "is wrong | 不对" }).optional(),
});
const good = { name: "x", count: 1, list: [] };
const issuesOf = (data: unknown) =>
  (shape.safeParse(data, { reportInput: true }).error?.issues ?? []).map((issue) => describeIssue(issue));

it.each<[string, unknown, string, string]>([
  ["a field that is missing", { count: 1, list: [] }, "`name` is missing.", "缺少 `name`。"],
  ["an empty text", { ...good, name: "" }, "`name` is empty.", "`name` 为空。"],
  ["a number for a text", { ...good, name: 7 }, "`name` must be a text.", "`name` 应为文本。"],
  ["a text for a list", { ...good, list: "a" }, "`list` must be a list.", "`list` 应为列表。"],
  ["a text in a list", { ...good, list: [1] }, "`list.0` must be a text.", "`list.0` 应为文本。"],
  ["a fraction", { ...good, count: 1.5 }, "`count` must be a whole number.", "`count` 应为整数。"],
  ["a large number", { ...good, count: 10 }, "`count` must be at most 9.", "`count` 不得超过 9。"],
  ["a text for a switch", { ...good, on: "yes" }, "`on` must be `true` or `false`.", "`on` 应为 `true` 或 `false`。"],
  ["an unknown value", { ...good, kind: "c" }, "`kind` must be one of `a`, `b`.", "`kind` 应为以下之一：`a`, `b`。"],
  ["an unknown key", { ...good, nmae: "x" }, "There is no key `nmae` here.", "此处没有键 `nmae`。"],
  ["the words of the shape", { ...good, own: 3 }, "`own` is wrong.", "`own` 不对。"],
  ["a file that is a list", [], "The file must be keys with values.", "文件应为若干键值。"],
])("describes %s", (_, data, en, zh) => {
  expect(issuesOf(data)).toEqual([[en, zh]]);
});

it("describes a key that is no name", () => {
  const [issue] = issuesOf({ ...good, ids: { "9 x": {} } });
  expect(issue?.[0]).toContain("`ids.9 x` is not a valid name");
  expect(issue?.[1]).toContain("不是有效的名称");
});
