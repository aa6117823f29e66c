import type { z } from "zod";
import { nearest } from "../../domain/edit-distance.ts";
import { short } from "../yaml/values.ts";
import { fieldPlaces, keysAt } from "./case-shape.ts";

/** What to do with a field that is not known where it stands, and how it can be repaired there. */
export type UnknownField = {
  suggestion: string;
  suggestionZh: string;
  /** The field it is a misspelling of. */
  rename?: string;
  /** The list beside it whose items have this field. */
  list?: string;
};

/** `value` is what stands in the field, for an example of what to type. */
export const unknownField = (
  key: string,
  shape: z.ZodType,
  inner: readonly PropertyKey[],
  value: unknown,
): UnknownField => {
  const keys = keysAt(shape, inner);
  const rename = keys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? nearest(key, keys);
  if (rename !== undefined)
    return { rename, suggestion: `Did you mean \`${rename}\`?`, suggestionZh: `是否应为 \`${rename}\`？` };
  const list = keys.find((one) => keysAt(shape, [...inner, one, 0]).includes(key));
  if (list !== undefined) {
    const example = typeof value === "string" ? ` ${short(value, 30)}` : "";
    return {
      list,
      suggestion: `It belongs in \`${list}\`: write \`${list}:\` and, indented below it, \`- ${key}:${example}\`.`,
      suggestionZh: `它应写在 \`${list}\` 里：先写 \`${list}:\`，再缩进写 \`- ${key}:${example}\`。`,
    };
  }
  const elsewhere = [...(fieldPlaces.get(key) ?? [])];
  const listed = (topLevel: string, or: string) =>
    elsewhere.map((path) => (path === "" ? topLevel : `\`${path}\``)).join(or);
  if (elsewhere.length > 0)
    return {
      suggestion: `Its place is ${listed("the top level", " or ")}; check the indentation.`,
      suggestionZh: `它的位置是 ${listed("最外层", " 或 ")}，请检查缩进。`,
    };
  const known = keys.map((one) => `\`${one}\``).join(", ");
  return {
    suggestion: `Known here: ${known}. To show its text, move it into a \`content:\`.`,
    suggestionZh: `此处可用：${known}。如需显示其文字，请移入某个 \`content:\`。`,
  };
};
