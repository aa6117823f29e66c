import { caseKeys } from "../case/case-shape.ts";
import { lineAt, type SourceText } from "../source/source-text.ts";
import type { YamlHint } from "./document.ts";

/** What most likely went wrong on the line where the YAML parser stopped; undefined when nothing can be told. */
export const explainYaml = (source: SourceText, line: number): YamlHint | undefined => {
  const text = lineAt(source, line);
  const field = /^\s*(?:- +)?([A-Za-z]\w*):(\s*)(.*)$/.exec(text);
  if (!field) return undefined;
  const [, key = "", space = "", value = ""] = field;
  if (!caseKeys.has(key)) return undefined;
  if (space === "" && value !== "")
    return {
      hint: `Put a space after the colon: \`${key}: ${short(value)}\`.`,
      hintZh: `请在冒号后加空格：\`${key}: ${short(value)}\`。`,
    };
  if (/^[^"'].*: /.test(value))
    return {
      hint: `Put the text in quotes: \`${key}: "${short(value)}"\`.`,
      hintZh: `请用引号包住文字：\`${key}: "${short(value)}"\`。`,
    };
  if (/^\s+- /.test(text))
    return {
      hint: "Indent this list item like the others of its list.",
      hintZh: "请让此列表项与同一列表的其他项缩进一致。",
    };
  return undefined;
};

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
