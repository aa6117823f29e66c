import { type ComponentType, lazy, Suspense } from "react";
import type { LoaderFunction, LoaderFunctionArgs, RouteObject } from "react-router";
import { isLocale, locales } from "../../domain/locale.ts";
import { loadTexts } from "../../i18n/create-i18n.ts";
import { HeartButton } from "../../pages/shortlist/store/heart-button.tsx";
import { type PageId, paths } from "../../url/paths.ts";
import { ErrorPage, LoneErrorPage } from "../errors/error-page.tsx";
import { loadChunk, MissingPage } from "../errors/errors.ts";
import { PageSkeleton } from "../layout/loading.tsx";
import { LocaleLayout } from "../layout/locale-layout.tsx";
import { RootLayout } from "../layout/root-layout.tsx";
import { type AppServices, createPageLoaders } from "./page-loaders.ts";

const loadEmbed = async () => (await import("../../pages/embed/menu/list-embed.tsx")).ListEmbed;

/** The component of each page, in a chunk of its own. Pages do not import each other: what one adds to another is passed here. */
const components: Record<Exclude<PageId, "landing">, () => Promise<ComponentType>> = {
  chooser: async () => (await import("../layout/chooser.tsx")).Chooser,
  explorer: async () => {
    const { ExplorerPage } = await import("../../pages/explorer/explorer-page.tsx");
    return () => <ExplorerPage cardAction={HeartButton} loadShareMore={loadEmbed} />;
  },
  index: async () => (await import("../../pages/case-index/case-index-page.tsx")).CaseIndexPage,
  customerCase: async () => {
    const [{ CasePage }, { CompareLink }] = await Promise.all([
      import("../../pages/case/case-page.tsx"),
      import("../../pages/compare/compare-link.tsx"),
    ]);
    return () => <CasePage Compare={CompareLink} Save={HeartButton} />;
  },
  insights: async () => (await import("../../pages/insights/insights-page.tsx")).InsightsPage,
  compare: async () => (await import("../../pages/compare/compare-page.tsx")).ComparePage,
  shortlist: async () => (await import("../../pages/shortlist/shortlist-page.tsx")).ShortlistPage,
  embedCase: async () => (await import("../../pages/embed/embed-case-page.tsx")).EmbedCasePage,
  embedList: async () => (await import("../../pages/embed/embed-list-page.tsx")).EmbedListPage,
};

const EmbedError = lazy(async () => ({ default: (await import("../../pages/embed/embed-error.tsx")).EmbedError }));

/**
 * A page in a chunk of its own, loaded together with its data. The router's `lazy` would remember a chunk that failed to load,
 * so that trying again could never help.
 */
function lazyPage(load: () => Promise<ComponentType>, loader: LoaderFunction = () => null) {
  let Page: ComponentType | null = null;
  return {
    loader: async (args: LoaderFunctionArgs) => {
      const [component, data] = await Promise.all([Page ?? loadChunk(load), loader(args)]);
      Page = component;
      return data;
    },
    Component: () => Page && <Page />,
  };
}

/** The routes of the site. */
export function createRoutes(services: AppServices): RouteObject[] {
  const { frame, plain, ...loaders } = createPageLoaders(services);
  const own: Partial<Record<PageId, LoaderFunction>> = loaders;
  const pageRoutes = (Object.keys(components) as (keyof typeof components)[])
    .filter((id) => paths[id].each !== "site" && id !== "explorer")
    .map((id) => ({
      path: paths[id].pattern,
      ...lazyPage(components[id], own[id] ?? plain(id)),
    }));
  return [
    {
      Component: RootLayout,
      ErrorBoundary: LoneErrorPage,
      HydrateFallback: PageSkeleton,
      loader: async ({ request }) => {
        const [first] = new URL(request.url).pathname.slice(import.meta.env.BASE_URL.length).split("/");
        const shown = isLocale(first) ? [first] : locales;
        await loadChunk(() => Promise.all(shown.map((locale) => loadTexts(services.i18n, locale, ["common"]))));
        return null;
      },
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
      children: [
        { path: paths.chooser.pattern, ...lazyPage(components.chooser) },
        // Pages that stand in frames of other sites.
        {
          ...lazyPage(async () => (await import("../../pages/embed/embed-frame.tsx")).EmbedFrame),
          children: (["embedCase", "embedList"] as const).map((id) => ({
            path: paths[id].pattern,
            ...lazyPage(components[id], loaders[id]),
            ErrorBoundary: () => (
              <Suspense fallback={null}>
                <EmbedError />
              </Suspense>
            ),
          })),
        },
        {
          path: paths.explorer.pattern,
          Component: LocaleLayout,
          ErrorBoundary: LoneErrorPage,
          loader: frame,
          children: [
            {
              ErrorBoundary: ErrorPage,
              children: [
                // One route for the list and its landing pages, so that the page stays when a filter leads from one to the other.
                {
                  path: ":facet?/:value?",
                  ...lazyPage(components.explorer, loaders.explorer),
                  // A filter changes only the query, and the page already holds the whole catalog.
                  shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
                    currentUrl.pathname !== nextUrl.pathname ||
                    (currentUrl.href === nextUrl.href && defaultShouldRevalidate),
                },
                ...pageRoutes,
                { path: "*", loader: () => Promise.reject(new MissingPage("page")), Component: () => null },
              ],
            },
          ],
        },
      ],
    },
  ];
}
