import type { ComponentType } from "react";
import type { LoaderFunctionArgs, RouteObject } from "react-router";
import type { ContentCache } from "../content/content-cache.ts";
import type { ContentSource } from "../content/content-source.ts";
import type { Namespace } from "../i18n/namespaces.ts";
import type { Locale } from "../model/locale.ts";
import { loadPart } from "./load-part.ts";

type Services = {
  cache: ContentCache;
  source: ContentSource;
  texts: (locale: Locale, ...namespaces: Namespace[]) => Promise<void>;
  /** The component around pages that ask for content by queries. */
  frame: () => Promise<ComponentType>;
};

/**
 * The pages that stand in other sites' frames. They have no language in their path; everything comes from the query, and
 * without one they are shells that need no data.
 */
export function createEmbedRoute({ cache, source, texts, frame }: Services): RouteObject {
  const page =
    (load: (locale: Locale, search: URLSearchParams) => Promise<unknown>) =>
    async ({ request }: LoaderFunctionArgs): Promise<null> => {
      const { searchParams } = new URL(request.url);
      if (searchParams.size === 0) return null;
      const { readEmbedLocale } = await loadPart(() => import("../embed/embed-address.ts"));
      const locale = readEmbedLocale(searchParams);
      await texts(locale, "embed");
      await load(locale, searchParams);
      return null;
    };
  const failure = () => loadPart(async () => (await import("../embed/embed-error.tsx")).EmbedError);
  return {
    path: "/embed",
    lazy: { Component: () => loadPart(async () => (await import("../embed/embed-frame.tsx")).EmbedFrame) },
    children: [
      {
        lazy: { Component: frame },
        children: [
          {
            path: "case",
            lazy: {
              Component: () => loadPart(async () => (await import("../embed/embed-case-page.tsx")).EmbedCasePage),
              ErrorBoundary: failure,
            },
            loader: page(async (locale, search) => {
              const [{ readCaseEmbed }, { caseQuery }] = await loadPart(() =>
                Promise.all([import("../embed/embed-address.ts"), import("../content/case-query.ts")]),
              );
              const client = await loadPart(cache.open);
              await client.ensureQueryData(caseQuery(source, locale, readCaseEmbed(search).slug));
            }),
          },
          {
            path: "list",
            lazy: {
              Component: () => loadPart(async () => (await import("../embed/embed-list-page.tsx")).EmbedListPage),
              ErrorBoundary: failure,
            },
            loader: page(async (locale) => {
              await loadPart(cache.open);
              await cache.loadCatalog(locale);
            }),
          },
        ],
      },
    ],
  };
}
