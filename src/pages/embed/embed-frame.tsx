import { useEffect, useLayoutEffect, useRef } from "react";
import { Outlet, useLocation } from "react-router";
import { languageTags } from "../../domain/locale.ts";
import { LocaleProvider } from "../../i18n/use-texts.ts";
import { useClientValue } from "../../ui/use-client-value.ts";
import { readEmbedLocale } from "./embed-address.ts";
import styles from "./embed-frame.module.scss";
import { EmbedShell } from "./embed-shell.tsx";
import { readEmbedStyle } from "./embed-style.ts";
import { type EmbedTheme, embedTheme } from "./embed-theme.ts";
import { useReportHeight } from "./frame-height.ts";

/** The layout of every embed: language, style and height, read from the query. Without a query it is `EmbedShell`. */
export function EmbedFrame() {
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const locale = readEmbedLocale(params);
  // The shell is what was prerendered, so hydration must render it too; the content replaces it right after.
  const isHydrated = useClientValue(() => true, false);
  const content = useRef<HTMLElement>(null);
  useEmbedTheme(embedTheme(readEmbedStyle(params)));
  useReportHeight(content);
  useEffect(() => {
    if (search !== "") document.documentElement.lang = languageTags[locale];
  }, [locale, search]);
  return (
    <LocaleProvider value={locale}>
      <main id="main_content" ref={content} className={styles["frame"]}>
        {search === "" || !isHydrated ? <EmbedShell /> : <Outlet />}
      </main>
    </LocaleProvider>
  );
}

/** Sets the theme on the root element while the embed is shown. Setting single properties is allowed by the content security policy. */
function useEmbedTheme({ properties, scheme }: EmbedTheme): void {
  const wanted = JSON.stringify(properties);
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    const entries = Object.entries(JSON.parse(wanted) as Record<string, string>);
    for (const [name, value] of entries) style.setProperty(name, value);
    if (scheme !== "auto") dataset["scheme"] = scheme;
    return () => {
      for (const [name] of entries) style.removeProperty(name);
      delete dataset["scheme"];
    };
  }, [wanted, scheme]);
}
