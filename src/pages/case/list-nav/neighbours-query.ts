import { queryOptions } from "@tanstack/react-query";
import { catalogQuery, common } from "../../../content/case-queries.ts";
import { fillCards } from "../../../content/fill-cards.ts";
import type { Services } from "../../../content/use-services.ts";
import type { CaseSummary } from "../../../domain/customer-case.ts";
import type { Locale } from "../../../domain/locale.ts";

/** What the list says of these cases, by slug; those it does not know are left out. */
export const neighboursQuery = (services: Services, locale: Locale, slugs: readonly string[]) =>
  queryOptions({
    queryKey: ["neighbours", locale, ...slugs],
    queryFn: async ({ client }): Promise<Record<string, CaseSummary>> => {
      const catalog = await client.ensureQueryData(catalogQuery(services.source, locale));
      const rows = [...catalog.cases.keys()].filter((row) => slugs.includes(catalog.cases[row]?.slug ?? ""));
      await fillCards(services, catalog, rows);
      return Object.fromEntries(rows.flatMap((row) => catalog.cases[row] ?? []).map((item) => [item.slug, item]));
    },
    ...common,
  });
