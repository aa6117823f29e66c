import { useEffect, useEffectEvent, useRef } from "react";
import { useLocation } from "react-router";
import { site } from "../../../i18n/site.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ActionLinks } from "../../../ui/button/action-links.tsx";
import { SiteLink } from "../../../ui/button/site-link.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { SavedLink } from "./saved-link.tsx";
import styles from "./site-menu.module.scss";
import { useMenuLinks } from "./use-menu-links.ts";

/** The menu of narrow windows: all that the header has on wide ones. It closes with Esc, Back and every choice. */
export function SiteMenu({ from, onClose }: { from: string; onClose: () => void }) {
  const t = useTexts("common");
  const links = useMenuLinks();
  const { key } = useLocation();
  const opened = useRef(key);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (opened.current !== key) close();
  }, [key]);
  return (
    <Dialog title={t("menu")} closeLabel={t("menu.close")} onClose={onClose}>
      <nav className={styles["menu"]} aria-label={t("nav.label")}>
        <ul role="list">
          {links.map((link) => (
            <li key={link.href + link.label}>
              <SiteLink link={link}>{link.label}</SiteLink>
            </li>
          ))}
          <li>
            <SavedLink />
          </li>
          {site.languages.length > 1 && (
            <li>
              <LanguageSwitch />
            </li>
          )}
        </ul>
        <div className={styles["actions"]}>
          <ActionLinks from={from} />
        </div>
      </nav>
    </Dialog>
  );
}
