import type { Report } from "../diagnostics/diagnostic.ts";
import { positionAt, type SourceText } from "../source/source-text.ts";
import type { YamlHint } from "./data.ts";
import { findIndentMistakes } from "./indentation.ts";
import { findMistakes, type Mistake } from "./mistakes.ts";

/** A front matter ready for the parser. */
export type PreparedYaml = {
  yaml: string;
  /** Maps an offset of `yaml` to one of the file. */
  toOffset: (offset: number) => number;
  /** What to write instead, where the parser stopped at an offset of the file. */
  explain: (offset: number) => YamlHint | undefined;
};

type Line = { text: string; start: number; length: number; shift: number; valueAt: number; wasAt: number };

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
  const originals = yaml.split("\n");
  const { mistakes: onLines, lines: repaired } = findMistakes(yaml);
  const { shifts, mistakes: ofIndent } = findIndentMistakes(repaired.map(({ text }) => text));
  const lines: Line[] = [];
  let offset = start;
  for (const [index, original] of originals.entries()) {
    const { text, valueAt, wasAt } = repaired[index] as (typeof repaired)[number];
    lines.push({ text, start: offset, length: original.length, shift: shifts[index] as number, valueAt, wasAt });
    offset += original.length + 1;
  }
  const mistakes = [...onLines, ...ofIndent];
  const offsetOf = ({ line, column }: Mistake) => (lines[line] as Line).start + column;
  for (const mistake of mistakes) {
    const { code, facts, always, isRepaired } = mistake;
    if (lenient && isRepaired) report(code === "W_COMMENT" ? "W_YAML" : code, offsetOf(mistake), facts, true);
    else if (always) report(code, offsetOf(mistake), facts);
  }
  if (lenient)
    return { yaml: lines.map(shifted).join("\n"), toOffset: createToOffset(lines), explain: () => undefined };
  const firstLine = positionAt(source, start).line;
  const hints = new Map(mistakes.filter(({ always }) => !always).map(({ line, facts }) => [line + firstLine, facts]));
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
