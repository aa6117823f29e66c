import type { Locale } from "../../domain/locale.ts";
import { frameAt, positionAt, type SourceText } from "../source/source-text.ts";
import en from "./en.json";
import zh from "./zh.json";

/** The codes of all diagnostics; their texts stand in `en.json` and `zh.json`, with `{name}` where a fact is filled in. */
export type Code = keyof typeof en;

const texts: Record<Locale, Record<Code, { message: string; remedy: string }>> = { zh, en };

export type Severity = "error" | "warning";

/** A problem in the author's files. Lines and columns count from 1; `frame` is the source line with a caret, or empty. */
export type Diagnostic = {
  code: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  found?: string;
  message: Record<Locale, string>;
  remedy: Record<Locale, string>;
  frame: string;
};

export type Facts = Record<string, string | number>;

/** Keys and list indexes that lead to a field of a file. */
export type Path = readonly (string | number)[];

/** Reports a problem at an offset of one text. `asWarning` turns an error into a warning, `E_X` into `W_X`. */
export type Report = (code: Code, offset: number, facts?: Facts, asWarning?: boolean) => undefined;

/** Reports a problem at a field. */
export type ReportAt = (code: Code, path: Path, facts?: Facts, asWarning?: boolean) => undefined;

/** Reports a problem at the text being read, wherever that stands. */
export type ReportHere = (code: Code, facts?: Facts, asWarning?: boolean) => undefined;

/** A report for one text, and the diagnostics it has gathered. */
export const createReport = (source: SourceText): { report: Report; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, offset, facts = {}, asWarning = false) => {
    const { line, column } = positionAt(source, offset);
    diagnostics.push(diagnosticAt(code, source.file, line, column, facts, frameAt(source, line, column), asWarning));
  };
  return { report, diagnostics };
};

/** A problem of a whole file or folder. */
export const fileDiagnostic = (code: Code, file: string, facts: Facts = {}): Diagnostic =>
  diagnosticAt(code, file, 1, 1, facts, "", false);

export const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** By file, line, column and code; the order does not depend on the machine's language. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const diagnosticAt = (
  code: Code,
  file: string,
  line: number,
  column: number,
  facts: Facts,
  frame: string,
  asWarning: boolean,
): Diagnostic => {
  const found = facts["found"];
  return {
    code: asWarning ? code.replace(/^E_/, "W_") : code,
    severity: code.startsWith("E_") && !asWarning ? "error" : "warning",
    file,
    line,
    column,
    ...(found === undefined ? {} : { found: String(found) }),
    message: { zh: fill(texts.zh[code].message, facts, "Zh"), en: fill(texts.en[code].message, facts) },
    remedy: { zh: fill(texts.zh[code].remedy, facts, "Zh"), en: fill(texts.en[code].remedy, facts) },
    frame,
  };
};

/** `{what}` is the fact `what`; in Chinese `whatZh` comes first where there is one. */
const fill = (template: string, facts: Facts, suffix = ""): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name + suffix] ?? facts[name] ?? ""));
