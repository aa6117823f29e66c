import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useServices } from "../../../content/use-services.ts";
import type { Catalog } from "../../../domain/customer-case.ts";
import { isFilled } from "../../../search/facets/is-listed.ts";
import type { Filtering } from "./filtering.ts";

/**
 * `next` once the texts of its rows have come; until then what it was before. Of a small casebook they always have. Values are
 * compared by identity. Where texts cannot be had, `next` comes without them.
 */
export function useFilled<T extends { rows: readonly number[] }>(
  catalog: Catalog,
  next: T,
  filtering: Filtering | null,
): T {
  const services = useServices();
  const last = useRef(next);
  const [given, setGiven] = useState<T | null>(null);
  const isThere = isFilled(catalog, next.rows);
  const shown = isThere || given === next ? next : last.current;
  useLayoutEffect(() => {
    last.current = shown;
  }, [shown]);
  useEffect(() => {
    if (isThere) return;
    let isCurrent = true;
    const give = () => isCurrent && setGiven(next);
    filtering?.fill(services, catalog, next.rows).then(give, give);
    return () => {
      isCurrent = false;
    };
  }, [isThere, filtering, services, catalog, next]);
  return shown;
}
