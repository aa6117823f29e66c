import { isUtf8 } from "node:buffer";
import { createReport, type Diagnostic, fileDiagnostic, type Report } from "../diagnostics/diagnostic.ts";
import { codePointName, hiddenCharacters } from "./hidden-characters.ts";
import { limits } from "./limits.ts";
import { lineAt, positionAt, type SourceText, sourceText } from "./source-text.ts";

export type TextFile = { source: SourceText; report: Report; diagnostics: Diagnostic[] };

/**
 * Decodes a file and makes the checks that come before parsing: encoding, size, characters, indentation. A byte order mark is removed.
 * `source` is absent when the text cannot be parsed. When `lenient`, characters that the repair of the front matter replaces are
 * warnings.
 */
export const readText = (
  file: string,
  bytes: Uint8Array,
  lenient = false,
): TextFile | { source?: never; diagnostics: Diagnostic[] } => {
  if (bytes.length > limits.fileBytes) {
    const facts = { what: "file", whatZh: "文件", found: `${bytes.length} B`, limit: `${limits.fileBytes} B` };
    return { diagnostics: [fileDiagnostic("E_LIMIT", file, facts)] };
  }
  if (!isUtf8(bytes)) {
    const bad = invalidByte(bytes);
    const before = sourceText(file, new TextDecoder().decode(bytes.subarray(0, bad)));
    const { report, diagnostics } = createReport(before);
    report("E_UTF8", before.text.length, { byte: bad, guess: guessEncoding(bytes) });
    return { diagnostics };
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const bom = text.startsWith("\ufeff");
  const source = sourceText(file, bom ? text.slice(1) : text);
  const { report, diagnostics } = createReport(source);
  if (bom) report("W_BOM", 0);
  checkCharacters(source, report, lenient);
  const readable = checkLines(source, report, lenient);
  return readable ? { source, report, diagnostics } : { diagnostics };
};

const checkCharacters = (source: SourceText, report: Report, lenient: boolean) => {
  const seen = new Set<string>();
  for (const { code, offset, found } of hiddenCharacters(source.text)) {
    const { line, column } = positionAt(source, offset);
    const inKey =
      code === "W_INVISIBLE" && /^[^"'#]*?:(\s|$)/.test(lineAt(source, line)) && column <= keyEnd(lineAt(source, line));
    const id = `${code} ${line}`;
    if (!seen.has(id)) report(inKey ? "E_INVISIBLE" : code, offset, { found }, inKey && lenient);
    seen.add(id);
  }
  for (const match of source.text.matchAll(/\r(?!\n)/g)) report("E_CR", match.index);
};

const keyEnd = (line: string) => line.search(/:(\s|$)/);

const checkLines = (source: SourceText, report: Report, lenient: boolean): boolean => {
  const { text, lineStarts } = source;
  if (lineStarts.length > limits.lines + 1) {
    report("E_LIMIT", lineStarts[limits.lines] as number, {
      what: "lines",
      whatZh: "行数",
      found: lineStarts.length,
      limit: limits.lines,
    });
    return false;
  }
  let readable = true;
  lineStarts.forEach((start, index) => {
    const line = lineAt(source, index + 1);
    const limit = (what: string, whatZh: string, found: number, bound: number) => {
      report("E_LIMIT", start, { what, whatZh, found, limit: bound });
      readable = false;
    };
    if (line.length > limits.lineLength) limit("line length", "行长", line.length, limits.lineLength);
    const indent = (/^[\s\u00a0\u3000]*/.exec(line) as RegExpExecArray)[0];
    if (indent.length < line.length) {
      const odd = /[^ ]/.exec(indent);
      if (odd)
        report(
          odd[0] === "\t" ? "E_TAB" : "E_INDENT_CHAR",
          start + odd.index,
          { found: codePointName(odd[0]) },
          lenient,
        );
      const levels = Math.max(
        indent.length / 2,
        ((/^ *((?:[-?] +)*)/.exec(line) as RegExpExecArray)[1] as string).split(/[-?]/).length - 1,
      );
      if (levels > limits.depth) limit("nesting", "嵌套层数", Math.floor(levels), limits.depth);
    }
  });
  for (const match of text.matchAll(/\{\{[<%][^{}\n]{0,500}[>%]\}\}/g))
    report("E_SHORTCODE", match.index, { found: match[0] });
  return readable;
};

/** Offset of the first byte that is not UTF-8. The decoder gives U+FFFD for it; one that the author wrote is left out. */
const invalidByte = (bytes: Uint8Array): number => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    if (Buffer.from(bytes.subarray(offset, offset + 3)).toString("hex") !== "efbfbd") return offset;
  }
  return -1;
};

const guessEncoding = (bytes: Uint8Array): string => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return " (UTF-16?)";
  try {
    return /\p{Script=Han}/u.test(new TextDecoder("gb18030", { fatal: true }).decode(bytes)) ? " (GB18030?)" : "";
  } catch {
    return "";
  }
};
