import type { Read } from "../search/facets/read.ts";
import { ContentError } from "./content-error.ts";

/** The value that was read from the file at `path`. Throws ContentError where it does not read. */
export function takeRead<T>(path: string, read: Read<T>): T {
  if (read.ok) return read.value;
  throw new ContentError(read.damage.kind === "version" ? "outdated" : "damaged", path);
}
