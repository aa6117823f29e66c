import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "react-router";
import { catalogQuery } from "../../content/case-queries.ts";
import { caseQuery } from "../../content/case-query.ts";
import type { ContentCache } from "../../content/content-cache.ts";
import { ContentError } from "../../content/content-error.ts";
import type { ContentSource } from "../../content/content-source.ts";
import { fillCards } from "../../content/fill-cards.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Namespace } from "../../i18n/namespaces.ts";
import { readComparedAddress } from "../../pages/compare/read-compared.ts";
import { paths } from "../../url/paths.ts";
import type { PageLoader } from "./create-routes.tsx";
import { MissingPage } from "./missing-page.ts";

type Services = {
  client: QueryClient;
  cache: ContentCache;
  source: ContentSource;
  texts: (locale: Locale, ...namespaces: Namespace[]) => Promise<void>;
  page: PageLoader;
};

/** Names that the compiler gives to cases; nothing else is worth a request. */
const isSlug = /^[a-z0-9-]+$/;

/** What each page but the list needs in place before it is drawn. */
export function createPageLoaders({ client, cache, source, texts, page }: Services) {
  const catalogOf = async (locale: Locale) => {
    const catalog = await client.ensureQueryData(catalogQuery(source, locale));
    await fillCards({ cache, source }, catalog);
    return catalog;
  };
  const withCatalog = (namespace: Namespace) =>
    page((locale) => Promise.all([texts(locale, namespace), catalogOf(locale)]));
  return {
    index: withCatalog("index"),
    shortlist: withCatalog("shortlist"),
    insights: withCatalog("insights"),
    case: page(async (locale, { params }) => {
      const slug = params["slug"] ?? "";
      const canonical = slug.normalize("NFKC").toLowerCase();
      if (slug !== canonical) return redirect(paths.customerCase.href(locale, canonical));
      if (!isSlug.test(slug)) throw new MissingPage("case", slug);
      try {
        await Promise.all([texts(locale, "case"), client.ensureQueryData(caseQuery(source, locale, slug))]);
      } catch (error) {
        if (error instanceof ContentError && error.fault === "not-found") throw new MissingPage("case", slug);
        throw error;
      }
    }),
    compare: page(async (locale, { request }) => {
      const [catalog] = await Promise.all([catalogOf(locale), texts(locale, "compare")]);
      const { slugs } = readComparedAddress(request.url, catalog.cases);
      await Promise.all(slugs.map((slug) => client.ensureQueryData(caseQuery(source, locale, slug))));
    }),
  };
}
