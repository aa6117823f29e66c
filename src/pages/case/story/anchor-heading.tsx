import { type ReactNode, useContext } from "react";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { copyText } from "../../../ui/clipboard.ts";
import { LangText } from "../../../ui/text/text.tsx";
import { CaseContext } from "../case-context.ts";
import { HashLink } from "../outline/hash-link.tsx";
import styles from "./anchor-heading.module.scss";

type Props = { level: 2 | 3 | 4; id: string; title: string; children: ReactNode };

/** A heading with a "#" link that leads to it and copies its address. The link stands outside the heading, whose name stays its title. */
export function AnchorHeading({ level, id, title, children }: Props) {
  const t = useTexts("case");
  const locale: Locale = useLocale();
  const { announce } = useContext(CaseContext);
  const Heading = `h${level}` as const;
  const copy = async (address: string) => {
    // Without clipboard access (plain http), the address is at least in the address bar, since the link was followed.
    announce(t((await copyText(address)) ? "anchor.copied" : "anchor.inAddress"));
  };
  return (
    <div className={styles[`level${level}`]}>
      <Heading id={id} className={styles["heading"]} tabIndex={-1}>
        {children}
      </Heading>
      <HashLink id={id} className={styles["anchor"]} onFollow={(address) => void copy(address)}>
        <LangText
          className="visually-hidden"
          lang={languageTags[locale]}
          text={t("anchor.copy", { title })}
          locale={locale}
        />
        <span aria-hidden="true">#</span>
      </HashLink>
    </div>
  );
}
