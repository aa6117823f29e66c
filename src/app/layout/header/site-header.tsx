import { site } from "../../../i18n/site.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { ActionLinks, useHasActions } from "../../../ui/button/action-links.tsx";
import { SiteLink } from "../../../ui/button/site-link.tsx";
import { DialogButton } from "../../../ui/dialog/dialog-button.tsx";
import { Icon } from "../../../ui/picture/icon.tsx";
import { Brand } from "./brand.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { SavedLink } from "./saved-link.tsx";
import styles from "./site-header.module.scss";
import { useMenuLinks } from "./use-menu-links.ts";
import { useOrigin } from "./use-origin.ts";

/** Brand, menu, saved stories, language and the action of `data/site.yaml`. Narrow windows have all of it in a dialog. */
export function SiteHeader() {
  const locale = useLocale();
  const t = useTexts("common");
  const notice = useTexts("notice");
  const links = useMenuLinks();
  const { from, isList } = useOrigin();
  const hasAction = useHasActions() && site.texts[locale].actions.primary !== undefined;
  return (
    <header className={styles["header"]}>
      <a className={styles["skip"]} href="#main_content">
        {t("nav.skip")}
      </a>
      {isList && (
        <a className={styles["skip"]} href="#results">
          {t("nav.skipToResults")}
        </a>
      )}
      <div className={styles["bar"]}>
        <Brand />
        <nav className={styles["nav"]} aria-label={t("nav.label")}>
          {links.map((link) => (
            <SiteLink key={link.href + link.label} link={link} className={styles["page"] ?? ""}>
              {link.label}
            </SiteLink>
          ))}
          <SavedLink className={styles["saved"]} />
        </nav>
        {site.languages.length > 1 && <LanguageSwitch className={styles["language"]} />}
        {hasAction && (
          <div className={styles["action"]}>
            <ActionLinks from={from} isBrief />
          </div>
        )}
        <DialogButton
          className={styles["open"]}
          load={() => import("./site-menu.tsx")}
          namespace="common"
          failedText={notice("section.failed")}
          dialog={({ SiteMenu }, close) => <SiteMenu from={from} onClose={close} />}
        >
          <Icon name="menu" size="1.5rem" />
          <span className="visually-hidden">{t("menu")}</span>
        </DialogButton>
      </div>
    </header>
  );
}
