import type { Figure } from "../../domain/customer-case.ts";
import type { Locale } from "../../domain/locale.ts";
import { LangText } from "./lang-text.tsx";

type Props = { figure: Figure; locale: Locale; className: string | undefined };

/** The headline number of a case and its label. `locale` is the language of the text. */
export const FigureLine = ({ figure, locale, className }: Props) => (
  <p className={className}>
    <LangText as="strong" text={figure.value} locale={locale} />
    <LangText text={figure.label} locale={locale} />
  </p>
);
