import { Link, type LinkProps } from "react-router";
import type { CaseSummary } from "../../domain/customer-case.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { paths } from "../../url/paths.ts";
import { MarkedText, type TextRange } from "./marked-text.tsx";

type Props = Omit<LinkProps, "to"> & {
  item: Pick<CaseSummary, "slug" | "lang" | "title">;
  /** Parts of the name that a search matched. */
  ranges?: readonly TextRange[] | undefined;
  /** What the link says instead of the name. */
  text?: string | undefined;
};

/** The name of a case, or another text of it, in its own language, as a link to its page. */
export const CaseLink = ({ item, ranges, text, ...attributes }: Props) => (
  <Link to={paths.customerCase.href(useLocale(), item.slug)} {...attributes}>
    <MarkedText text={text ?? item.title} locale={item.lang} ranges={text === undefined ? ranges : undefined} />
  </Link>
);
