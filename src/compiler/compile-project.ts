import { resolve } from "node:path";
import { type CompileResult, compileCases } from "./compile.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { projectFiles, readProject } from "./project.ts";
import { readSource } from "./source/read-source.ts";

/** The project's own cases with all problems, those of its vocabulary and settings first. No result while these have errors. */
export const compileProject = (root: string): { result?: CompileResult; diagnostics: Diagnostic[] } => {
  const { project, diagnostics } = readProject(root);
  if (!project) return { diagnostics };
  const { taxonomy, site, ledger } = project;
  const source = readSource(resolve(root, projectFiles.cases), projectFiles.cases);
  const result = compileCases({ source, taxonomy, imageHosts: site.imageHosts, ledger });
  return { result, diagnostics: [...diagnostics, ...result.diagnostics] };
};
