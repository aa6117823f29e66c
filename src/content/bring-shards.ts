import type { ListedCatalog } from "../search/facets/is-listed.ts";
import { fillShard } from "../search/facets/listed-catalog.ts";
import { readShard } from "../search/facets/read-list.ts";
import { dataQuery } from "./case-queries.ts";
import { ContentError } from "./content-error.ts";
import { takeRead } from "./take-read.ts";
import type { Services } from "./use-services.ts";

/** As many as a browser asks one host for at a time; more would only wait, and waiting counts as silence. */
const atATime = 6;

/** Fetches shards of card texts and puts them in place. Throws ContentError when one cannot be had; what came before it stays. */
export async function bringShards(
  { cache, source }: Services,
  catalog: ListedCatalog,
  shards: readonly number[],
): Promise<void> {
  const client = await cache.open();
  const left = shards.values();
  const bringRest = async () => {
    for (const shard of left) {
      const path = `${catalog.lang}/cards-${shard}.json`;
      const texts = takeRead(path, readShard(await client.ensureQueryData(dataQuery(source, path))));
      if (!fillShard(catalog, shard, texts)) throw new ContentError("outdated", path);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, shards.length) }, bringRest));
}
