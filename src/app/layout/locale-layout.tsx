import { useEffect, useRef } from "react";
import { Outlet, useLocation, useParams } from "react-router";
import { isLocale, languageTags } from "../../domain/locale.ts";
import { LocaleProvider } from "../../i18n/use-texts.ts";
import { SiteHeader } from "./header/site-header.tsx";
import { NavigationProgress } from "./loading.tsx";
import styles from "./locale-layout.module.scss";
import { SiteFooter } from "./site-footer.tsx";
import { UpdateNotice } from "./update-notice.tsx";

/** The layout of every page in one language. After a navigation the heading gets the focus, so that screen readers announce the page. */
export function LocaleLayout() {
  const { locale } = useParams();
  const { pathname, hash, state } = useLocation();
  const shownPath = useRef(pathname);
  const keepsFocus = typeof state === "object" && state !== null && "keepFocus" in state;

  useEffect(() => {
    if (isLocale(locale)) document.documentElement.lang = languageTags[locale];
  }, [locale]);

  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    // With a hash in the address, the focus goes to that heading instead.
    if (!keepsFocus && hash === "") document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname, hash, keepsFocus]);

  if (!isLocale(locale)) return null;
  return (
    <LocaleProvider value={locale}>
      <NavigationProgress />
      <SiteHeader />
      <UpdateNotice />
      <main id="main_content" className={styles["main"]}>
        <Outlet />
      </main>
      <SiteFooter />
    </LocaleProvider>
  );
}
