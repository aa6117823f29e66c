import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { type ReactNode, StrictMode } from "react";
import { I18nextProvider } from "react-i18next";

type Props = { client: QueryClient; i18n: I18n; children: ReactNode };

/** The contexts of every page. The caller passes the router as `children`: the browser and the prerenderer use different ones. */
export function Providers({ client, i18n, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
