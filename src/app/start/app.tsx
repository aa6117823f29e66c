import type { i18n as I18n } from "i18next";
import { type ReactNode, StrictMode } from "react";
import { I18nextProvider } from "react-i18next";
import { CacheProvider } from "../../content/cache-context.ts";
import type { ContentCache } from "../../content/content-cache.ts";
import type { ContentSource } from "../../content/content-source.ts";
import { SourceProvider } from "../../content/source-context.ts";

type Props = { cache: ContentCache; i18n: I18n; source: ContentSource; children: ReactNode };

/** What every page stands in; the router is the caller's, so the browser and the prerenderer share this. */
export function App({ cache, i18n, source, children }: Props) {
  return (
    <StrictMode>
      <CacheProvider value={cache}>
        <SourceProvider value={source}>
          <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
        </SourceProvider>
      </CacheProvider>
    </StrictMode>
  );
}
