import { fillCards } from "../../../content/fill-cards.ts";
import type { Services } from "../../../content/use-services.ts";
import type { Catalog } from "../../../domain/customer-case.ts";
import type { ExplorerState } from "../../../url/explorer-state.ts";
import { filtering } from "./filtering.ts";
import { firstFound } from "./find-first.ts";
import { pageSize } from "./page-size.ts";

/** Brings the texts of the cards that a state of a large casebook shows first, before its page is drawn. Throws ContentError. */
export async function fillFirst(services: Services, catalog: Catalog, state: ExplorerState): Promise<void> {
  const matches = firstFound(catalog, state.query.trim())?.found?.matches;
  const { rows } = filtering.answer(catalog, state, matches, pageSize);
  await fillCards(services, catalog, Array.from(rows));
}
