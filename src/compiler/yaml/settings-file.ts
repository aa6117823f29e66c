import type { z } from "zod";
import { type Code, type Diagnostic, type Facts, isError, type Path, type Report } from "../diagnostics/diagnostic.ts";
import { readText } from "../source/read-text.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Located } from "./data.ts";
import { describeIssue } from "./describe-issue.ts";
import { readYaml } from "./document.ts";

export type SettingsFile<T> = { data: T; source: SourceText; located: Located; report: Report };

/**
 * Reads a YAML file of settings: text, YAML, then the shape. `settings` is absent when the file does not fit; each fault is
 * reported as `code`, with further `facts`, at its place. What the caller reports later joins `diagnostics`. `cut` takes the YAML out of
 * a file that holds more, and reports what is wrong if there is none.
 */
export const readSettingsFile = <T>(
  file: string,
  bytes: Uint8Array,
  shape: z.ZodType<T>,
  code: Code,
  facts: Facts = correctSetting,
  cut: (source: SourceText, report: Report) => { yaml: string; start: number } | undefined = wholeFile,
): { settings?: SettingsFile<T>; diagnostics: Diagnostic[] } => {
  const read = readText(file, bytes);
  if (!read.source) return { diagnostics: read.diagnostics };
  const { source, report, diagnostics } = read;
  const part = cut(source, report);
  if (!part) return { diagnostics };
  const { yaml, start } = part;
  const located = readYaml({ ...read, yaml, toOffset: (offset) => offset + start });
  if (!located) return { diagnostics };
  const result = shape.safeParse(located.data, { reportInput: true });
  const seen = new Set<string>();
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path as Path;
    const [reason, reasonZh] = describeIssue(issue);
    const [unknownKey] = issue.code === "unrecognized_keys" ? issue.keys : [];
    const at = unknownKey === undefined ? located.at(path) : located.keyAt([...path, unknownKey]);
    // A text that is written once for both languages has one fault.
    const fault = `${at} ${issue.message}`;
    if (seen.has(fault) && path.at(-1) === "en") continue;
    seen.add(fault);
    report(code, at, { reason, reasonZh, ...facts });
  }
  return result.success && !diagnostics.some(isError)
    ? { settings: { data: result.data, source, located, report }, diagnostics }
    : { diagnostics };
};

const correctSetting = { fix: "Correct the setting.", fixZh: "请更正此设置。" };

const wholeFile = ({ text }: SourceText) => ({ yaml: text, start: 0 });
