import type { Report } from "../diagnostics/diagnostic.ts";
import type { Located } from "./data.ts";

/**
 * Turns list lines that YAML read as plain text into the map they were meant to be: `- content:text` lacks a space after the
 * colon. Other bare text is taken in lenient mode only. Changes `located.data` in place.
 */
export const listPlainItems = ({ data, at }: Located, report: Report, lenient: boolean): void => {
  for (const [entry, list] of contentLists(data))
    list.forEach((item, index) => {
      if (typeof item !== "string") return;
      const path = ["section2", "listLeft", entry, "contentList", index];
      const content = /^content:(.*)$/s.exec(item)?.[1];
      if (content !== undefined) report("W_CONTENT_ITEM", at(path));
      else if (lenient) report("E_TYPE", at(path), { ...bareText, found: `\`${item.slice(0, 30)}\`` }, true);
      else return;
      list[index] = { content: (content ?? item).trim() };
    });
};

const bareText = {
  field: "contentList",
  expected: "`content:`",
  expectedZh: " `content:` ",
  fix: "Write `- content: ` before the text.",
  fixZh: "请在文字前写 `- content: `。",
};

function* contentLists(data: unknown): Generator<[number, unknown[]]> {
  const entries = field(field(data, "section2"), "listLeft");
  if (!Array.isArray(entries)) return;
  for (const [index, entry] of entries.entries()) {
    const list = field(entry, "contentList");
    if (Array.isArray(list)) yield [index, list];
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
