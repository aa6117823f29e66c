import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { type ReactNode, StrictMode } from "react";
import { I18nProvider } from "../i18n/use-texts.ts";

type Props = { client: QueryClient; i18n: I18n; children: ReactNode };

/** The contexts of every page. The caller passes the router as `children`: the browser and the prerenderer use different ones. */
export function Providers({ client, i18n, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <I18nProvider value={i18n}>{children}</I18nProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
