import { z } from "zod";
import type { FacetIds } from "../../domain/facet.ts";
import { type Locale, locales } from "../../domain/locale.ts";
import type { Customer } from "../../domain/site.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import { readSettingsFile } from "../yaml/settings-file.ts";
import { inBoth } from "./read-site.ts";
import { valueProblem } from "./references.ts";
import type { ReadSitePicture } from "./site-pictures.ts";
import { pictureFile, text } from "./site-shape.ts";

export const customersShape = z.array(
  z.strictObject({
    name: text,
    logo: pictureFile.optional(),
    /** Ids of values by facet: `{ industry: [finance] }`. */
    facets: z.record(z.string(), z.array(z.string())).default({}),
  }),
);

/** Reads `data/customers.yaml`: customers without a story, in the order of the file. */
export const readCustomers = (
  file: string,
  bytes: Uint8Array,
  { taxonomy, picture }: { taxonomy: Taxonomy; picture: ReadSitePicture },
): { customers: Record<Locale, Customer[]>; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, customersShape, "E_SITE", correctIt);
  const customers: Record<Locale, Customer[]> = { zh: [], en: [] };
  if (!settings) return { customers, diagnostics };
  const { data, located, report } = settings;
  for (const [index, { name, logo, facets }] of data.entries()) {
    for (const [facet, ids] of Object.entries(facets))
      for (const [n, id] of ids.entries()) {
        const problem = valueProblem(taxonomy, facet, id);
        const path = [index, "facets", facet];
        if (problem)
          report("E_SITE", problem.isFacet ? located.keyAt(path) : located.at([...path, n]), {
            ...correctIt,
            ...problem.facts,
          });
      }
    const names = inBoth(name);
    for (const locale of locales) {
      const face = logo && picture(logo, names[locale], report, located.at([index, "logo"]));
      customers[locale].push({ name: names[locale], ...(face ? { logo: face } : {}), facets: facets as FacetIds });
    }
  }
  return { customers, diagnostics };
};

const correctIt = { fix: "Correct data/customers.yaml.", fixZh: "请更正 data/customers.yaml。" };
