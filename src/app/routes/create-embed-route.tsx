import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import type { Services } from "../../content/use-services.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Namespace } from "../../i18n/namespaces.ts";
import { loadPart } from "../start/load-part.ts";

type Parts = {
  texts: (locale: Locale, ...namespaces: Namespace[]) => Promise<void>;
  /** The component around pages that ask for content by queries. */
  frame: () => Promise<ComponentType>;
};

/** The pages that stand in other sites' frames. They have no language in their path; everything comes from the query. */
export function createEmbedRoute(services: Services, { texts, frame }: Parts): RouteObject {
  const loaders = () => loadPart(async () => (await import("./embed-loaders.ts")).createEmbedLoaders(services, texts));
  const ErrorBoundary = () => loadPart(async () => (await import("../../pages/embed/embed-error.tsx")).EmbedError);
  return {
    path: "/embed",
    lazy: { Component: () => loadPart(async () => (await import("../../pages/embed/embed-frame.tsx")).EmbedFrame) },
    children: [
      {
        lazy: { Component: frame },
        children: [
          {
            path: "case",
            lazy: {
              Component: () =>
                loadPart(async () => (await import("../../pages/embed/embed-case-page.tsx")).EmbedCasePage),
              ErrorBoundary,
              loader: async () => (await loaders()).case,
            },
          },
          {
            path: "list",
            lazy: {
              Component: () =>
                loadPart(async () => (await import("../../pages/embed/embed-list-page.tsx")).EmbedListPage),
              ErrorBoundary,
              loader: async () => (await loaders()).list,
            },
          },
        ],
      },
    ],
  };
}
