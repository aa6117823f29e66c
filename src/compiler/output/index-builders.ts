import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import type { OutputFiles } from "./output-files.ts";
import { buildSearchIndex } from "./search-index.ts";
import type { Compiled } from "./to-compiled.ts";

/** Makes further files (search indexes, say) from the finished catalogs and cases. Paths are relative to the output folder. */
export type IndexBuilder = (compiled: Compiled, taxonomy: Taxonomy) => OutputFiles;

/** Every builder that runs after the cases are finished, in this order. */
export const indexBuilders: readonly IndexBuilder[] = [buildSearchIndex];
