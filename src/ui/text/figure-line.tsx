import type { Figure } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import { LangText } from "./lang-text.tsx";

type Props = { figure: Figure; locale: Locale; lang: string | undefined; className: string | undefined };

/** The headline number of a case and its label. `locale` is the language of the text, `lang` set where the page has another. */
export const FigureLine = ({ figure, locale, lang, className }: Props) => (
  <p className={className} lang={lang}>
    <strong>{figure.value}</strong>
    <span>
      <LangText text={figure.label} locale={locale} />
    </span>
  </p>
);
