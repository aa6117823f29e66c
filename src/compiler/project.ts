import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type CompileResult, compileCases } from "./compile.ts";
import { type Diagnostic, fileDiagnostic, isError, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import { readSite, type Site } from "./site/read-site.ts";
import { readSiteContent, type SiteContent } from "./site/site-content.ts";
import { readSource } from "./source/read-source.ts";
import { type Ledger, readLedger } from "./vocabulary/ledger.ts";
import { readTaxonomy, type Taxonomy } from "./vocabulary/taxonomy.ts";

const folder = process.env["CASEBOOK_DATA"] ?? "data";

/**
 * Where the project keeps its content, relative to the project's folder: in `data`, or in the folder that the environment variable
 * `CASEBOOK_DATA` names, for example `CASEBOOK_DATA=tests/fixtures/casebook npm run build`.
 */
export const projectFiles = {
  folder,
  cases: `${folder}/cases`,
  taxonomy: `${folder}/taxonomy.yaml`,
  site: `${folder}/site.yaml`,
  ledger: `${folder}/ledger.yaml`,
} as const;

/** `ledger` is there if the file is. */
export type Project = { taxonomy: Taxonomy; site: Site; content: SiteContent; ledger?: Ledger };

/** The project's vocabulary, site settings and ledger. Undefined project when one of them has errors. */
export const readProject = (root: string): { project?: Project; diagnostics: Diagnostic[] } => {
  const { taxonomy, ...vocabulary } = readNeeded(root, projectFiles.taxonomy, readTaxonomy);
  const { site, ...settings } = readNeeded(root, projectFiles.site, readSite);
  const { ledger, ...published } = existsSync(resolve(root, projectFiles.ledger))
    ? readNeeded(root, projectFiles.ledger, readLedger)
    : { diagnostics: [] };
  const beside =
    taxonomy && site
      ? readSiteContent(resolve(root, projectFiles.folder), projectFiles.folder, site, taxonomy)
      : undefined;
  const diagnostics = sortDiagnostics([
    ...vocabulary.diagnostics,
    ...settings.diagnostics,
    ...(beside?.diagnostics ?? []),
    ...published.diagnostics,
  ]);
  return taxonomy && site && beside && !diagnostics.some(isError)
    ? { project: { taxonomy, site, content: beside.content, ...(ledger ? { ledger } : {}) }, diagnostics }
    : { diagnostics };
};

export const isOwnSource = (root: string, source: string): boolean =>
  resolve(root, source) === resolve(root, projectFiles.cases);

type Read<T> = Partial<T> & { diagnostics: Diagnostic[] };

const readNeeded = <T>(root: string, file: string, read: (file: string, bytes: Uint8Array) => Read<T>): Read<T> =>
  existsSync(resolve(root, file))
    ? read(file, readFileSync(resolve(root, file)))
    : ({ diagnostics: [fileDiagnostic("E_IO", file, { found: file, reason: "ENOENT" })] } as Read<T>);

/** The project's own cases with all problems, those of its vocabulary and settings first. No result while these have errors. */
export const compileProject = (root: string): { result?: CompileResult; diagnostics: Diagnostic[] } => {
  const { project, diagnostics } = readProject(root);
  if (!project) return { diagnostics };
  const { taxonomy, site, content, ledger } = project;
  const source = readSource(resolve(root, projectFiles.cases), projectFiles.cases);
  const result = compileCases({
    source,
    taxonomy,
    imageHosts: site.imageHosts,
    palette: site.palette,
    site: content,
    ledger,
  });
  return { result, diagnostics: [...diagnostics, ...result.diagnostics] };
};
