import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source/source-text.ts";

/** The YAML between the `---` lines and its offset in the text; undefined when there is none to parse. */
export const splitFrontMatter = ({ text }: SourceText, report: Report): { yaml: string; start: number } | undefined => {
  if (isBlank(text)) return report("E_EMPTY", 0);
  const first = (/^.*/.exec(text) as RegExpExecArray)[0].trimEnd();
  if (first.startsWith("%")) return report("E_DIRECTIVE", 0, { found: first });
  const otherKind = /^(\+\+\+|;;;|\{|---[^\s-]\S*)/.exec(first);
  if (otherKind) return report("E_FM_KIND", 0, { found: otherKind[0] });
  if (first !== "---") return report("E_FM_OPEN", 0);
  const start = text.indexOf("\n") + 1;
  const close = start > 0 ? /^---[ \t]*\r?$/m.exec(text.slice(start)) : null;
  if (!close) return report("E_FM_CLOSE", 0);
  const yaml = text.slice(start, start + close.index);
  const directive = /^%.*/.exec(yaml);
  if (directive) return report("E_DIRECTIVE", start, { found: directive[0].trimEnd() });
  checkRest(text, start + close.index + close[0].length, report);
  if (isBlank(yaml)) return report("E_EMPTY", start);
  return { yaml, start };
};

/** Nothing but blank lines and comments. */
const isBlank = (text: string) => text.split(/\r\n?|\n/).every((line) => /^[ \t]*(?:#|$)/.test(line));

const checkRest = (text: string, offset: number, report: Report) => {
  const rest = text.slice(offset);
  const body = /\S/.exec(rest);
  if (!body) return;
  const second = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(rest);
  const found = (rest.slice(body.index).split("\n", 1)[0] as string).trimEnd().slice(0, 60);
  if (second) report("E_MULTI", offset + body.index);
  else report("W_BODY", offset + body.index, { found });
};
