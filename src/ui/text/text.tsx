import type { HTMLAttributes } from "react";
import { Link, type LinkProps } from "react-router";
import type { CaseSummary, Figure } from "../../domain/customer-case.ts";
import { type Locale, languageTags, otherLocale } from "../../domain/locale.ts";
import type { Inline } from "../../domain/rich-text.ts";
import { useLocale } from "../../i18n/use-texts.ts";
import { paths } from "../../url/paths.ts";

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

type LangTextProps = HTMLAttributes<HTMLElement> & {
  text: string;
  locale: Locale;
  as?: "span" | "p" | "strong" | "h1" | "h2" | "h3" | "dt" | "dd" | "figcaption";
};

/**
 * Text in `locale` as an element that says so where the page has another language. Words of the other language carry their own
 * `lang`, so that they are spoken and set in it, e.g. 多集群 in an English sentence.
 */
export function LangText({ text, locale, as: Element = "span", ...attributes }: LangTextProps) {
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

export type TextRange = { start: number; end: number };

type MarkedTextProps = { text: string; locale: Locale; ranges: readonly TextRange[] | undefined };

/** Text with the ranges matched by a search marked. Ranges are sorted and do not touch. */
export function MarkedText({ text, locale, ranges = [] }: MarkedTextProps) {
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

type CaseLinkProps = Omit<LinkProps, "to"> & {
  item: Pick<CaseSummary, "slug" | "lang" | "title">;
  /** Parts of the name that a search matched. */
  ranges?: readonly TextRange[] | undefined;
  /** What the link says instead of the name. */
  text?: string | undefined;
};

/** The name of a case, or another text of it, in its own language, as a link to its page. */
export const CaseLink = ({ item, ranges, text, ...attributes }: CaseLinkProps) => (
  <Link to={paths.customerCase.href(useLocale(), item.slug)} {...attributes}>
    <MarkedText text={text ?? item.title} locale={item.lang} ranges={text === undefined ? ranges : undefined} />
  </Link>
);

type FigureLineProps = { figure: Figure; locale: Locale; className: string | undefined };

/** The headline number of a case and its label. `locale` is the language of the text. */
export const FigureLine = ({ figure, locale, className }: FigureLineProps) => (
  <p className={className}>
    <LangText as="strong" text={figure.value} locale={locale} />
    <LangText text={figure.label} locale={locale} />
  </p>
);

/** Renders compiled inline Markdown. Each text node is the only child of its element, so that translators in browsers do no harm. */
export function RichText({ content, locale }: { content: readonly Inline[]; locale: Locale }) {
  return content.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
    <InlineNode key={index} node={node} locale={locale} />
  ));
}

type ListProps = HTMLAttributes<HTMLUListElement> & { items: readonly (readonly Inline[])[]; locale: Locale };

/** A list of such contents. */
export const RichList = ({ items, locale, ...attributes }: ListProps) => (
  <ul {...attributes}>
    {items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: compiled content never moves
      <li key={index}>
        <RichText content={item} locale={locale} />
      </li>
    ))}
  </ul>
);

function InlineNode({ node, locale }: { node: Inline; locale: Locale }) {
  if (typeof node === "string") return <LangText text={node} locale={locale} />;
  switch (node.kind) {
    case "code":
      return <code translate="no">{node.text}</code>;
    case "strong":
      return (
        <strong>
          <RichText content={node.children} locale={locale} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <RichText content={node.children} locale={locale} />
        </em>
      );
    case "link":
      return (
        <a href={node.href} rel="noreferrer">
          <RichText content={node.children} locale={locale} />
        </a>
      );
  }
}
