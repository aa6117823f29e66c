import type { QueryClient } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { type LoaderFunctionArgs, redirect } from "react-router";
import { caseQuery, catalogQuery } from "../../content/cache.ts";
import { ContentError } from "../../content/errors.ts";
import type { Catalog } from "../../domain/customer-case.ts";
import { isLocale, type Locale } from "../../domain/locale.ts";
import { loadTexts } from "../../i18n/create-i18n.ts";
import type { Namespace } from "../../i18n/namespaces.ts";
import { site } from "../../i18n/site.ts";
import { readComparedAddress } from "../../pages/compare/read-compared.ts";
import { readCaseEmbed, readEmbedLocale } from "../../pages/embed/embed-address.ts";
import { prepareTextSearch } from "../../pages/explorer/search/text-search-query.ts";
import { type PageId, paths } from "../../url/paths.ts";
import { loadChunk, MissingPage } from "../errors/errors.ts";

/** `fr`, `zh-TW`: an address that asks for a language, unlike `robots.txt` or `about`. */
const looksLikeLanguage = /^[a-z]{2}(?:-[a-z0-9]{2,8})*$/i;

/** The slugs that the compiler gives to cases; another one is not worth a request. */
const isSlug = /^[a-z0-9-]+$/;

export type AppServices = { client: QueryClient; i18n: I18n };

/** The loader of each page. Loaders bring data and texts into the caches before a page renders, in the browser and in the build. */
export function createPageLoaders({ client, i18n }: AppServices) {
  const texts = (locale: Locale, ...namespaces: Namespace[]) => loadChunk(() => loadTexts(i18n, locale, namespaces));
  const catalogOf = (locale: Locale) => client.ensureQueryData(catalogQuery(locale));

  /** A loader that knows its language. What `load` returns is dropped, unless it is a redirect. */
  const page =
    (load: (locale: Locale, args: LoaderFunctionArgs) => Promise<unknown>) =>
    async (args: LoaderFunctionArgs): Promise<null | Response> => {
      const locale = args.params["locale"];
      if (!isLocale(locale) || !site.languages.includes(locale))
        throw new MissingPage(looksLikeLanguage.test(locale ?? "") ? "locale" : "page");
      const result = await load(locale, args);
      return result instanceof Response ? result : null;
    };
  const textsOf = (id: PageId, locale: Locale) => texts(locale, ...paths[id].texts);

  /** Only an address that leads nowhere needs it. */
  const similarName = async (name: string, candidates: readonly string[]) =>
    (await loadChunk(() => import("../../domain/edit-distance.ts"))).similarName(name, candidates);

  /** The case whose slug is nearest to one that does not exist; none where the catalog cannot be had. */
  const similarCase = async (locale: Locale, slug: string) => {
    const { cases } = await catalogOf(locale).catch((): Pick<Catalog, "cases"> => ({ cases: [] }));
    const near = await similarName(
      slug,
      cases.map((item) => item.slug),
    );
    const found = cases.find((item) => item.slug === near);
    return found && { href: paths.customerCase.href(locale, found.slug), label: found.title };
  };

  /** An embedded page has its language in the query. Without a query it is an empty shell that needs no data. */
  const embed =
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
    /** Only checks the language; the texts of the frame come with the root. */
    frame: page(async () => null),
    /** What a page needs that has no loader of its own: its texts and the catalog. */
    plain: (id: PageId) => page((locale) => Promise.all([textsOf(id, locale), catalogOf(locale)])),
    explorer: page(async (locale, { params, request }) => {
      const { facet, value } = params;
      const search = new URL(request.url).searchParams;
      const [{ facets }] = await Promise.all([
        catalogOf(locale),
        textsOf("explorer", locale),
        search.get("q")?.trim() && prepareTextSearch(client),
      ]);
      if (facet === undefined) return;
      if (facet === "case" && value) return redirect(paths.customerCase.href(locale, value.toLowerCase()));
      const known = facets.find(({ id, landing }) => landing && id === facet);
      if (known?.values.some(({ id }) => id === value)) return;
      const ids = known?.values.map((one) => one.id) ?? [];
      const nearId = await similarName(value ?? "", ids);
      const near = known?.values.find(({ id }) => id === nearId);
      throw new MissingPage(
        "page",
        "",
        known && near && { href: paths.landing.href(locale, known.id, near.id), label: near.label },
      );
    }),
    customerCase: page(async (locale, { params }) => {
      const slug = params["slug"] ?? "";
      const canonical = slug.normalize("NFKC").toLowerCase();
      if (slug !== canonical) return redirect(paths.customerCase.href(locale, canonical));
      if (!isSlug.test(slug)) throw new MissingPage("case", slug, await similarCase(locale, slug));
      try {
        await Promise.all([textsOf("customerCase", locale), client.ensureQueryData(caseQuery(locale, slug))]);
      } catch (error) {
        if (error instanceof ContentError && error.fault === "not-found")
          throw new MissingPage("case", slug, await similarCase(locale, slug));
        throw error;
      }
    }),
    compare: page(async (locale, { request }) => {
      const [catalog] = await Promise.all([catalogOf(locale), textsOf("compare", locale)]);
      const { slugs } = readComparedAddress(request.url, catalog.cases);
      await Promise.all(slugs.map((slug) => client.ensureQueryData(caseQuery(locale, slug))));
    }),
    embedCase: embed((locale, search) => client.ensureQueryData(caseQuery(locale, readCaseEmbed(search).slug))),
    embedList: embed(catalogOf),
  };
}
