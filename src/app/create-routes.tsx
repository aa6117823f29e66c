import type { QueryClient } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { type LoaderFunctionArgs, type RouteObject, redirect } from "react-router";
import { caseQuery, catalogQuery } from "../content/case-queries.ts";
import { ContentError } from "../content/content-error.ts";
import type { ContentSource } from "../content/content-source.ts";
import { findFirst } from "../explorer/find-first.ts";
import { prepareExplorer } from "../explorer/prepare-explorer.ts";

import { loadTexts } from "../i18n/create-i18n.ts";
import type { Namespace } from "../i18n/namespaces.ts";
import { isFacetKey } from "../model/facet.ts";
import { isLocale, type Locale, locales } from "../model/locale.ts";
import { readExplorerState } from "../url/explorer-state.ts";
import { paths } from "../url/paths.ts";
import { Chooser } from "./chooser.tsx";
import { createEmbedRoute } from "./create-embed-route.tsx";
import { ErrorPage, LoneErrorPage } from "./error-page.tsx";
import { loadCasePage } from "./load-case-page.tsx";
import { loadListPage } from "./load-list-page.tsx";
import { loadPart } from "./load-part.ts";
import { LocaleLayout } from "./locale-layout.tsx";
import { MissingPage } from "./missing-page.ts";
import { PageSkeleton } from "./page-skeleton.tsx";
import { RootLayout } from "./root-layout.tsx";

/** `fr`, `zh-TW`: an address that asks for a language, unlike `robots.txt` or `about`. */
const looksLikeLanguage = /^[a-z]{2}(?:-[a-z0-9]{2,8})*$/i;

export type AppServices = { queryClient: QueryClient; i18n: I18n; source: ContentSource };

/** The route table. Loaders bring data and texts into place before a page is drawn, in the browser and when prerendering. */
export function createRoutes({ queryClient, i18n, source }: AppServices): RouteObject[] {
  const texts = (locale: Locale, ...namespaces: Namespace[]) => loadPart(() => loadTexts(i18n, locale, namespaces));

  const page =
    (load: (locale: Locale, args: LoaderFunctionArgs) => Promise<unknown>) =>
    async (args: LoaderFunctionArgs): Promise<null | Response> => {
      const locale = args.params["locale"];
      if (!isLocale(locale)) throw new MissingPage(looksLikeLanguage.test(locale ?? "") ? "locale" : "page");
      const result = await load(locale, args);
      return result instanceof Response ? result : null;
    };

  return [
    {
      Component: RootLayout,
      ErrorBoundary: LoneErrorPage,
      HydrateFallback: PageSkeleton,
      loader: async ({ request }) => {
        const [first] = new URL(request.url).pathname.slice(import.meta.env.BASE_URL.length).split("/");
        await Promise.all((isLocale(first) ? [first] : locales).map((locale) => texts(locale, "common")));
        return null;
      },
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
      children: [
        { path: paths.chooser.pattern, Component: Chooser },
        createEmbedRoute({ queryClient, source, texts }),
        {
          path: paths.explorer.pattern,
          Component: LocaleLayout,
          ErrorBoundary: LoneErrorPage,
          loader: page(async () => null),
          children: [
            {
              ErrorBoundary: ErrorPage,
              children: [
                {
                  path: ":facet?/:value?",
                  lazy: { Component: () => loadPart(loadListPage) },
                  shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
                    currentUrl.pathname !== nextUrl.pathname ||
                    (currentUrl.href === nextUrl.href && defaultShouldRevalidate),
                  loader: page(async (locale, { params, request }) => {
                    const { facet, value } = params;
                    const search = new URL(request.url).searchParams;
                    const [catalog] = await Promise.all([
                      queryClient.ensureQueryData(catalogQuery(source, locale)),
                      texts(locale, "explorer"),
                      loadPart(() => prepareExplorer(search, facet !== undefined)),
                    ]);
                    await findFirst({ queryClient, source }, catalog, readExplorerState(search).query);
                    if (facet === undefined) return;
                    if (facet === "index.html" && value === undefined) return redirect(paths.explorer.href(locale));
                    if (facet === "case" && value)
                      return redirect(paths.customerCase.href(locale, value.toLowerCase()));
                    const known = isFacetKey(facet) && catalog.vocabulary[facet].some(({ id }) => id === value);
                    if (!known) throw new MissingPage("page");
                  }),
                },
                {
                  path: "cases",
                  lazy: {
                    Component: () =>
                      loadPart(async () => (await import("../explorer/case-index-page.tsx")).CaseIndexPage),
                  },
                  loader: page(async (locale) => {
                    await Promise.all([
                      texts(locale, "explorer"),
                      queryClient.ensureQueryData(catalogQuery(source, locale)),
                    ]);
                  }),
                },
                {
                  path: "cases/:slug",
                  lazy: { Component: () => loadPart(loadCasePage) },
                  loader: page(async (locale, { params }) => {
                    const slug = params["slug"] ?? "";
                    const canonical = slug.normalize("NFKC").toLowerCase();
                    if (slug !== canonical) return redirect(paths.customerCase.href(locale, canonical));
                    try {
                      await Promise.all([
                        texts(locale, "case"),
                        queryClient.ensureQueryData(caseQuery(source, locale, slug)),
                      ]);
                    } catch (error) {
                      if (error instanceof ContentError && error.fault === "not-found")
                        throw new MissingPage("case", slug);
                      throw error;
                    }
                  }),
                },
                {
                  path: "shortlist",
                  lazy: {
                    Component: () =>
                      loadPart(async () => (await import("../shortlist/shortlist-page.tsx")).ShortlistPage),
                  },
                  loader: page((locale) =>
                    Promise.all([
                      texts(locale, "shortlist"),
                      queryClient.ensureQueryData(catalogQuery(source, locale)),
                    ]),
                  ),
                },
                {
                  path: "compare",
                  lazy: {
                    Component: () => loadPart(async () => (await import("../compare/compare-page.tsx")).ComparePage),
                  },
                  loader: page(async (locale, { request }) => {
                    const [catalog, { readComparedAddress }] = await Promise.all([
                      queryClient.ensureQueryData(catalogQuery(source, locale)),
                      loadPart(() => import("../compare/read-compared.ts")),
                      texts(locale, "compare"),
                    ]);
                    const { slugs } = readComparedAddress(request.url, catalog.cases);
                    await Promise.all(
                      slugs.map((slug) => queryClient.ensureQueryData(caseQuery(source, locale, slug))),
                    );
                  }),
                },
                {
                  path: "insights",
                  lazy: {
                    Component: () => loadPart(async () => (await import("../insights/insights-page.tsx")).InsightsPage),
                  },
                  loader: page((locale) =>
                    Promise.all([texts(locale, "insights"), queryClient.ensureQueryData(catalogQuery(source, locale))]),
                  ),
                },
                { path: "*", loader: () => Promise.reject(new MissingPage("page")), Component: () => null },
              ],
            },
          ],
        },
      ],
    },
  ];
}
