import type { LoaderFunctionArgs } from "react-router";
import { caseQuery } from "../../content/case-query.ts";
import { fillCards } from "../../content/fill-cards.ts";
import type { Services } from "../../content/use-services.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Namespace } from "../../i18n/namespaces.ts";
import { readCaseEmbed, readEmbedLocale } from "../../pages/embed/embed-address.ts";
import { loadPart } from "../start/load-part.ts";

type Texts = (locale: Locale, ...namespaces: Namespace[]) => Promise<void>;

/** What the pages in other sites' frames need in place before they are drawn. Without a query they are shells that need no data. */
export function createEmbedLoaders(services: Services, texts: Texts) {
  const { cache, source } = services;
  const page =
    (load: (locale: Locale, search: URLSearchParams) => Promise<unknown>) =>
    async ({ request }: LoaderFunctionArgs): Promise<null> => {
      const { searchParams } = new URL(request.url);
      if (searchParams.size === 0) return null;
      const locale = readEmbedLocale(searchParams);
      await texts(locale, "embed");
      await load(locale, searchParams);
      return null;
    };
  return {
    case: page(async (locale, search) => {
      const client = await loadPart(cache.open);
      await client.ensureQueryData(caseQuery(source, locale, readCaseEmbed(search).slug));
    }),
    list: page(async (locale) => {
      await loadPart(cache.open);
      await fillCards(services, await cache.loadCatalog(locale));
    }),
  };
}
