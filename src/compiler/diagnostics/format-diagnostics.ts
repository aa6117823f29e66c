import type { Diagnostic } from "./diagnostic.ts";

/** One problem for a terminal: place, code, both sentences, the line with a caret. */
export const formatDiagnostic = ({ file, line, column, code, severity, message, remedy, frame }: Diagnostic): string =>
  [
    `${file}:${line}:${column} ${severity} ${code}`,
    `  ${message.en} ${remedy.en}`,
    `  ${message.zh}${remedy.zh}`,
    ...(frame ? frame.split("\n").map((text) => `  ${text}`) : []),
  ].join("\n");

/** How many of each code, most frequent first. */
export const countCodes = (diagnostics: readonly Diagnostic[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
};
