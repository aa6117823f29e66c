import type { BrowserRow } from "./browser-bench.ts";
import type { FacetRow } from "./facet-bench.ts";
import type { BodyRow, TextRow } from "./text-bench.ts";

/** Everything measured in one run. `real`: bytes of the compiled casebook, null when it is not compiled. */
export type Results = {
  /** Parts still missing while the run goes on; empty in the end. */
  missing: string[];
  machine: string;
  date: string;
  facets: FacetRow[];
  text: TextRow[];
  bodies: BodyRow | null;
  /** Empty where no browser can be had; `browserFault` says why. */
  browser: BrowserRow[];
  browserFault: string | null;
  real: { cases: number; catalog: number; index: number; bodies: number } | null;
};
