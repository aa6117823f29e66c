import { Link, useLocation } from "react-router";
import { languageTags, locales } from "../../domain/locale.ts";
import { useI18n } from "../../i18n/use-texts.ts";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { paths } from "../../url/paths.ts";
import styles from "./embed-frame.module.scss";

/** The prerendered content of an embed, also shown without scripts: links to the cases in both languages. */
export function EmbedShell() {
  const t = useI18n().getFixedT("zh", "common");
  const kind = useLocation().pathname.includes("/case") ? "case" : "list";
  const title = locales.map((lng) => t(`embed.${kind}`, { lng })).join(" · ");
  return (
    <>
      <PageHead
        title={title}
        description={title}
        canonical={kind === "case" ? paths.embedCase.href() : paths.embedList.href()}
        indexed={false}
      />
      <h1 className="visually-hidden">{title}</h1>
      <ul role="list" className={styles["ways"]}>
        {locales.map((locale) => (
          <li key={locale} lang={languageTags[locale]}>
            <Link to={paths.explorer.href(locale)} target="_top">
              {t("chooser.open", { lng: locale })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
