import type { Locale } from "../../domain/locale.ts";

const hanRun = /[\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]*/g;
const latinRun = /[A-Za-z][A-Za-z0-9'’.,;:()&/-]*(?: [A-Za-z0-9'’(][A-Za-z0-9'’.,;:()&/-]*){7,}/g;

type Run = { text: string; foreign: boolean };

/** Splits a text where its language changes: Han characters in English, eight or more Latin words in Chinese. */
export function languageRuns(text: string, locale: Locale): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(locale === "en" ? hanRun : latinRun)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), foreign: false });
    runs.push({ text: match[0], foreign: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), foreign: false });
  return runs;
}

/** Text in `locale` with every foreign run marked, so that it is spoken and set in its own language. */
export function ForeignText({ text, locale }: { text: string; locale: Locale }) {
  const runs = languageRuns(text, locale);
  if (runs.every((run) => !run.foreign)) return <span>{text}</span>;
  return (
    <span>
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
        <span key={index} lang={run.foreign ? (locale === "en" ? "zh-Hans" : "en") : undefined}>
          {run.text}
        </span>
      ))}
    </span>
  );
}
