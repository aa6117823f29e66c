import type { Catalog } from "../domain/customer-case.ts";
import { isListed, shardsToCome } from "../search/facets/is-listed.ts";
import { ContentError } from "./content-error.ts";
import { isOffline } from "./is-offline.ts";
import type { Services } from "./use-services.ts";

/**
 * Brings the texts of these rows of a large catalog, or of all rows. Settles at once where they are there, as those of a small
 * casebook always are. Throws ContentError when a text cannot be had.
 */
export async function fillCards(services: Services, catalog: Catalog, rows?: Iterable<number>): Promise<void> {
  if (!isListed(catalog)) return;
  const shards = shardsToCome(catalog, rows);
  if (shards.length === 0) return;
  const { bringShards } = await import("./bring-shards.ts").catch((error: unknown) => {
    throw new ContentError(isOffline() ? "offline" : "unreachable", `${catalog.lang}/cards`, String(error));
  });
  await bringShards(services, catalog, shards);
}
