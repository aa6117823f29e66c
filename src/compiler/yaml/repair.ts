import type { Report } from "../diagnostics/diagnostic.ts";
import { positionAt, type SourceText } from "../source/source-text.ts";
import type { YamlHint } from "./data.ts";
import { findIndentMistakes } from "./indentation.ts";
import { findMistakes, type RepairedLine } from "./mistakes.ts";

/** A front matter ready for the parser. */
export type PreparedYaml = {
  yaml: string;
  /** Maps an offset of `yaml` to one of the file. */
  toOffset: (offset: number) => number;
  /** What to write instead, where the parser stopped at an offset of the file. */
  explain: (offset: number) => YamlHint | undefined;
};

type Line = RepairedLine & { start: number; length: number; shift: number };

/**
 * Looks for mistakes with one clear reading before the parser sees the text. When `lenient` they are repaired, each with a warning;
 * otherwise they are kept to explain what the parser says. Mistakes by which text would vanish are reported either way.
 */
export const prepareYaml = (
  { yaml, start }: { yaml: string; start: number },
  source: SourceText,
  report: Report,
  lenient: boolean,
): PreparedYaml => {
  const { mistakes: onLines, lines: repaired } = findMistakes(yaml);
  const { shifts, mistakes: ofIndent } = findIndentMistakes(repaired.map(({ text }) => text));
  const firstLine = positionAt(source, start).line;
  const startOf = (index: number) => source.lineStarts[firstLine - 1 + index] ?? source.text.length + 1;
  const mistakes = [...onLines, ...ofIndent];
  for (const { line, column, code, facts, isRepaired } of mistakes) {
    const offset = startOf(line) + column;
    if (lenient && isRepaired) report(code === "W_COMMENT" ? "W_YAML" : code, offset, facts, true);
    else if (code !== "E_YAML") report(code, offset, facts);
  }
  if (lenient) {
    const lines = repaired.map((line, index): Line => {
      const [at, next] = [startOf(index), startOf(index + 1)];
      return { ...line, shift: shifts[index] as number, start: at, length: next - at - 1 };
    });
    return { yaml: lines.map(shifted).join("\n"), toOffset: createToOffset(lines), explain: () => undefined };
  }
  const explained = mistakes.filter(({ code }) => code === "E_YAML");
  const hints = new Map(explained.map(({ line, facts }) => [line + firstLine, facts]));
  return {
    yaml,
    toOffset: (at) => at + start,
    explain: (at) => hints.get(positionAt(source, at).line) as YamlHint | undefined,
  };
};

const shifted = ({ text, shift }: Line): string => (shift >= 0 ? text.slice(shift) : " ".repeat(-shift) + text);

const createToOffset = (lines: readonly Line[]) => {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += shifted(line).length + 1;
  }
  return (offset: number): number => {
    const index = starts.findLastIndex((start) => start <= offset);
    const line = lines[index] as Line;
    const column = Math.max(0, offset - (starts[index] as number) + line.shift);
    const was = column >= line.valueAt ? line.wasAt + column - line.valueAt : column;
    return line.start + Math.min(was, line.length);
  };
};
