import type { HTMLAttributes } from "react";
import { type Locale, languageTags, otherLocale } from "../../domain/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";

const hanRun = /[\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]*/g;
const latinRun = /[A-Za-z][A-Za-z0-9'’.,;:()&/-]*(?: [A-Za-z0-9'’(][A-Za-z0-9'’.,;:()&/-]*){7,}/g;

type Run = { text: string; isOtherLanguage: boolean };

/** Splits a text where its language changes: Han characters in English, eight or more Latin words in Chinese. */
function languageRuns(text: string, locale: Locale): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(locale === "en" ? hanRun : latinRun)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isOtherLanguage: false });
    runs.push({ text: match[0], isOtherLanguage: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isOtherLanguage: false });
  return runs;
}

type Props = HTMLAttributes<HTMLElement> & {
  text: string;
  locale: Locale;
  as?: "span" | "p" | "strong" | "h1" | "h2" | "h3" | "dt" | "dd" | "figcaption";
};

/**
 * Text in `locale` as an element that says so where the page has another language. Words of the other language carry their own
 * `lang`, so that they are spoken and set in it, e.g. 多集群 in an English sentence.
 */
export function LangText({ text, locale, as: Element = "span", ...attributes }: Props) {
  const lang = locale === useLocale() ? undefined : languageTags[locale];
  const runs = languageRuns(text, locale);
  return (
    <Element lang={lang} {...attributes}>
      {runs.some((run) => run.isOtherLanguage)
        ? runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
            <span key={index} lang={run.isOtherLanguage ? languageTags[otherLocale(locale)] : undefined}>
              {run.text}
            </span>
          ))
        : text}
    </Element>
  );
}
