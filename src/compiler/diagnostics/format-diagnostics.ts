import { compareText, type Diagnostic, isError } from "./diagnostic.ts";

/** One problem for a terminal: place, code, both sentences, the line with a caret. */
export const formatDiagnostic = ({ file, line, column, code, severity, message, remedy, frame }: Diagnostic): string =>
  [
    `${file}:${line}:${column} ${severity} ${code}`,
    `  ${ended(message.en, ".")} ${remedy.en}`,
    `  ${ended(message.zh, "。")}${remedy.zh}`,
    ...(frame ? frame.split("\n").map((text) => `  ${text}`) : []),
  ].join("\n");

/** A sentence that ends in what an author wrote may lack its full stop. */
const ended = (sentence: string, stop: string): string => (/[.!?。！？]$/.test(sentence) ? sentence : sentence + stop);

/** How many warnings of one kind are shown in full. */
const shownOfKind = 3;

/**
 * All problems for a terminal, the most important first: every error, then warnings grouped by kind, the rarest kind first, so that
 * 70 missing text alternatives do not bury the one lost sentence. Of a frequent kind the first few are shown, and where the others are.
 */
export const formatDiagnostics = (diagnostics: readonly Diagnostic[]): string[] => {
  const kinds = new Map<string, Diagnostic[]>();
  for (const one of diagnostics.filter((diagnostic) => !isError(diagnostic)))
    kinds.set(one.code, [...(kinds.get(one.code) ?? []), one]);
  const groups = [...kinds].sort(([a, one], [b, other]) => one.length - other.length || compareText(a, b));
  return [
    ...diagnostics.filter(isError).map(formatDiagnostic),
    ...groups.flatMap(([code, all]) => {
      const more = all.slice(shownOfKind).map(({ file, line, column }) => `${file}:${line}:${column}`);
      const rest =
        more.length > 0 ? [`${code}: ${all.length} in all; the others stand at\n  ${more.join("\n  ")}`] : [];
      return [...all.slice(0, shownOfKind).map(formatDiagnostic), ...rest];
    }),
  ];
};

/** How many of each code, most frequent first. */
export const countCodes = (diagnostics: readonly Diagnostic[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || compareText(a, b))
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
};
