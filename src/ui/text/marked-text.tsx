import type { Locale } from "../../domain/locale.ts";
import { LangText } from "./lang-text.tsx";

export type TextRange = { start: number; end: number };

type Props = { text: string; locale: Locale; ranges: readonly TextRange[] | undefined };

/** Text with the ranges matched by a search marked. Ranges are sorted and do not touch. */
export function MarkedText({ text, locale, ranges = [] }: Props) {
  if (ranges.length === 0) return <LangText text={text} locale={locale} />;
  const parts = ranges.flatMap(({ start, end }, index) => [
    { from: ranges[index - 1]?.end ?? 0, to: start, isMarked: false },
    { from: start, to: end, isMarked: true },
  ]);
  parts.push({ from: ranges.at(-1)?.end ?? 0, to: text.length, isMarked: false });
  return parts
    .filter(({ from, to }) => from < to)
    .map(({ from, to, isMarked }) => {
      const part = <LangText key={from} text={text.slice(from, to)} locale={locale} />;
      return isMarked ? <mark key={from}>{part}</mark> : part;
    });
}
