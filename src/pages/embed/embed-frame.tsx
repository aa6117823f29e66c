import { useEffect, useRef, useSyncExternalStore } from "react";
import { Outlet, useLocation } from "react-router";
import { languageTags } from "../../domain/locale.ts";
import { LocaleProvider } from "../../i18n/locale-context.ts";
import { readEmbedLocale } from "./embed-address.ts";
import styles from "./embed-frame.module.scss";
import { EmbedShell } from "./embed-shell.tsx";
import { readEmbedStyle } from "./embed-style.ts";
import { embedTheme } from "./embed-theme.ts";
import { useReportHeight } from "./frame-height.ts";
import { useEmbedTheme } from "./use-embed-theme.ts";

const never = () => () => {};

/** The frame of every embedded page: language, style and height. Its address says everything; without one it is a shell. */
export function EmbedFrame() {
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const locale = readEmbedLocale(params);
  // The shell is what was prerendered; it gives way as soon as the browser has taken over.
  const drawn = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const content = useRef<HTMLElement>(null);
  useEmbedTheme(embedTheme(readEmbedStyle(params)));
  useReportHeight(content);
  useEffect(() => {
    if (search !== "") document.documentElement.lang = languageTags[locale];
  }, [locale, search]);
  return (
    <LocaleProvider value={locale}>
      <main id="content" ref={content} className={styles["frame"]}>
        {search === "" || !drawn ? <EmbedShell /> : <Outlet />}
      </main>
    </LocaleProvider>
  );
}
