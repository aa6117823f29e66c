import type { BrowserRow } from "./browser-bench.ts";
import type { FacetRow } from "./facet-bench.ts";
import type { LargeSite } from "./large-site.ts";
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
  /** The site of many invented cases: seconds of its build, bytes on disk and of a first visit to its list. Null where it was not built. */
  large: (Omit<LargeSite, "folder"> & { firstVisit: number }) | null;
  real: { cases: number; catalog: number; index: number; bodies: number } | null;
};
