import type { z } from "zod";

const kinds: Record<string, readonly [string, string]> = {
  string: ["a text", "文本"],
  number: ["a number", "数字"],
  int: ["a whole number", "整数"],
  boolean: ["`true` or `false`", " `true` 或 `false`"],
  array: ["a list", "列表"],
  record: ["keys with values", "若干键值"],
  object: ["keys with values", "若干键值"],
};

/**
 * A problem that a schema found in a settings file, in English and Chinese and in the author's words: "`nodes.a.en` is missing.",
 * not "expected string, received undefined". A shape may bring its own words, as `en | zh`; they follow the name of the field.
 */
export const describeIssue = (issue: z.core.$ZodIssue): readonly [string, string] => {
  const field = `\`${issue.path.join(".")}\``;
  const [where, whereZh] = issue.path.length > 0 ? [field, `${field} `] : ["The file", "文件"];
  const [own, ownZh] = issue.message.split(" | ");
  if (ownZh !== undefined) return [`${where} ${own}.`, `${whereZh}${ownZh}。`];
  switch (issue.code) {
    case "invalid_type": {
      if (issue.input === undefined) return [`${where} is missing.`, `缺少 ${field}。`];
      const [kind, kindZh] = kinds[issue.expected] ?? [issue.expected, issue.expected];
      return [`${where} must be ${kind}.`, `${whereZh}应为${kindZh}。`];
    }
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => `\`${key}\``).join(", ");
      return [`There is no key ${keys} here.`, `此处没有键 ${keys}。`];
    }
    case "invalid_value": {
      const values = issue.values.map((value) => `\`${String(value)}\``).join(", ");
      return [`${where} must be one of ${values}.`, `${whereZh}应为以下之一：${values}。`];
    }
    case "too_small":
      if (issue.minimum === 1) return [`${where} is empty.`, `${whereZh}为空。`];
      return [`${where} must be at least ${issue.minimum}.`, `${whereZh}不得小于 ${issue.minimum}。`];
    case "too_big":
      return [`${where} must be at most ${issue.maximum}.`, `${whereZh}不得超过 ${issue.maximum}。`];
    case "invalid_key":
    case "invalid_format":
      return [
        `${where} is not a valid name: use Latin letters, digits and hyphens, beginning with a letter.`,
        `${whereZh}不是有效的名称：请用拉丁字母、数字和连字符，以字母开头。`,
      ];
    default:
      return [`${where} does not have the expected form.`, `${whereZh}的格式不对。`];
  }
};
