import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Diagnostic, fileDiagnostic, isError, sortDiagnostics } from "./diagnostic.ts";
import { readSite, type Site } from "./site.ts";
import { readTaxonomy, type Taxonomy } from "./taxonomy.ts";

/** Where the project keeps its own content, below the project's folder. */
export const projectFiles = {
  cases: "data/cases",
  taxonomy: "data/taxonomy.yaml",
  site: "data/site.yaml",
  ledger: "data/ledger.yaml",
} as const;

export type Project = { taxonomy: Taxonomy; site: Site };

/** The project's vocabulary and site settings. Undefined project when either has errors. */
export const readProject = (root = "."): { project?: Project; diagnostics: Diagnostic[] } => {
  const taxonomy = withBytes(root, projectFiles.taxonomy, readTaxonomy);
  const site = withBytes(root, projectFiles.site, readSite);
  const diagnostics = sortDiagnostics([...taxonomy.diagnostics, ...site.diagnostics]);
  const usable = taxonomy.taxonomy && site.site && !diagnostics.some(isError);
  return usable && taxonomy.taxonomy && site.site
    ? { project: { taxonomy: taxonomy.taxonomy, site: site.site }, diagnostics }
    : { diagnostics };
};

export const isOwnSource = (root: string, source: string): boolean =>
  resolve(root, source) === resolve(root, projectFiles.cases);

const withBytes = <T extends { diagnostics: Diagnostic[] }>(
  root: string,
  file: string,
  read: (file: string, bytes: Uint8Array) => T,
): T | { diagnostics: Diagnostic[]; taxonomy?: never; site?: never } =>
  existsSync(join(root, file))
    ? read(file, readFileSync(join(root, file)))
    : { diagnostics: [fileDiagnostic("E_IO", file, { found: file, reason: "ENOENT" })] };
