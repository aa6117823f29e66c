import { type ReactNode, useContext } from "react";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { copyText } from "../../../ui/clipboard.ts";
import { ForeignText } from "../../../ui/text/foreign-text.tsx";
import { CaseContext } from "../case-context.ts";
import { HashLink } from "../outline/hash-link.tsx";
import styles from "./anchor-heading.module.scss";

type Props = { level: 2 | 3 | 4; id: string; title: string; children: ReactNode };

/** A heading one can link to. The sign beside it, outside the heading so that this reads only its title, leads there and copies the address. */
export function AnchorHeading({ level, id, title, children }: Props) {
  const t = useTexts("case");
  const locale: Locale = useLocale();
  const { announce } = useContext(CaseContext);
  const Heading = `h${level}` as const;
  const copy = async (address: string) => {
    // Where copying is refused, the link has put the address into the address bar.
    announce(t((await copyText(address)) ? "anchor.copied" : "anchor.inAddress"));
  };
  return (
    <div className={styles[`level${level}`]}>
      <Heading id={id} className={styles["heading"]} tabIndex={-1}>
        {children}
      </Heading>
      <HashLink id={id} className={styles["anchor"]} onFollow={(address) => void copy(address)}>
        <span className="visually-hidden" lang={languageTags[locale]}>
          <ForeignText text={t("anchor.copy", { title })} locale={locale} />
        </span>
        <span aria-hidden="true">#</span>
      </HashLink>
    </div>
  );
}
