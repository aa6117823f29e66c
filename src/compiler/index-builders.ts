import type { Compiled, OutputFiles } from "./emit-files.ts";
import { buildSearchIndex } from "./search-index.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Makes further files (search indexes, say) from the finished catalogs and cases. Paths are relative to the output folder. */
export type IndexBuilder = (compiled: Compiled, taxonomy: Taxonomy) => OutputFiles;

/** Every builder that runs after the cases are finished, in this order. */
export const indexBuilders: readonly IndexBuilder[] = [buildSearchIndex];
