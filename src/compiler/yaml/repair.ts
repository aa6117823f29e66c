import { caseKeys } from "../case/case-shape.ts";
import type { Facts, Report } from "../diagnostics/diagnostic.ts";

type Repaired = { yaml: string; toOffset: (offset: number) => number };
/** `shift` characters were taken from its beginning; the one at `added` is not in the original. */
type Line = { text: string; start: number; shift: number; added: number };

/**
 * Mends what is clear before the parser sees it: a missing space after the colon of a known field, unquoted text with `: ` in it,
 * and sections indented as if they were part of the one before. Each repair is a warning; offsets still lead to the original.
 */
export const repairYaml = ({ yaml, start }: { yaml: string; start: number }, report: Report): Repaired => {
  const lines: Line[] = [];
  let offset = start;
  for (const text of yaml.split("\n")) {
    lines.push({ text, start: offset, shift: 0, added: Number.POSITIVE_INFINITY });
    offset += text.length + 1;
  }
  repairIndent(lines, report);
  for (const line of lines) repairField(line, report);
  return { yaml: lines.map(({ text }) => text).join("\n"), toOffset: createToOffset(lines) };
};

const warn = (report: Report, offset: number, facts: Facts) => report("W_YAML", offset, facts);

const repairIndent = (lines: readonly Line[], report: Report) => {
  let base: number | undefined;
  let shift = 0;
  let inMain = false;
  for (const line of lines) {
    const indent = line.text.search(/\S/);
    if (/^\s*listLeft:/.test(line.text)) [inMain, base] = [true, undefined];
    else if (/^\s*rightPart:/.test(line.text)) inMain = false;
    if (!inMain || indent < 0) continue;
    const isEntry = /^\s*- +(?:title|type):/.test(line.text);
    if (isEntry) {
      base ??= indent;
      shift = Math.max(0, indent - base);
      if (shift > 0)
        warn(report, line.start + indent, {
          reason: "a section was indented too far.",
          reasonZh: "条目缩进过深。",
          hint: `Indent the section by ${base} spaces.`,
          hintZh: `请将条目缩进改为 ${base} 个空格。`,
        });
    } else if (base !== undefined && indent <= base) shift = 0;
    if (shift === 0) continue;
    line.text = line.text.slice(shift);
    line.shift = shift;
  }
};

const repairField = (line: Line, report: Report) => {
  const field = /^(\s*(?:- +)?)([A-Za-z]\w*):(\s*)(.*?)(\s*)$/.exec(line.text);
  if (!field) return;
  const [, lead = "", key = "", space = "", value = "", end = ""] = field;
  if (!caseKeys.has(key) || value === "") return;
  const column = line.start + line.shift + lead.length + key.length + 1;
  const colon = {
    reason: `a space was missing after \`${key}:\`.`,
    reasonZh: `\`${key}:\` 后缺少空格。`,
    hint: `Write \`${key}: \` with a space.`,
    hintZh: `请写成 \`${key}: \`，冒号后加空格。`,
  };
  const quotes = {
    reason: "unquoted text held a colon and a space.",
    reasonZh: "未加引号的文字中含有冒号加空格。",
    hint: "Put the text in quotes.",
    hintZh: "请用引号包住文字。",
  };
  if (space === "") {
    warn(report, column, colon);
    line.added = lead.length + key.length + 1;
  }
  const unquoted = /^[^"'[{|>#&*!%@`].*(?:: |:$| #)/.test(value);
  if (unquoted) warn(report, column + space.length, quotes);
  if (space !== "" && !unquoted) return;
  line.text = `${lead}${key}: ${unquoted ? JSON.stringify(value) : value}${end}`;
};

const createToOffset = (lines: readonly Line[]) => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  return (offset: number): number => {
    const index = starts.findLastIndex((start) => start <= offset);
    const { start, shift, added } = lines[index] as Line;
    const column = offset - (starts[index] as number);
    return start + shift + (column > added ? column - 1 : column);
  };
};
