import { join } from "node:path";
import { type CompileResult, compileCases } from "./compile.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { type Memo, noMemo } from "./output/memo.ts";
import { projectFiles, readProject } from "./project.ts";
import { readSource } from "./source/read-source.ts";

type Kept = { known: Map<string, Uint8Array> | null; memo: Memo };

/** The project's own cases with all problems, its vocabulary's and settings' first. What is `kept` is not read or made again. */
export const compileProject = (
  root: string,
  { project, diagnostics } = readProject(root),
  { known, memo }: Kept = { known: null, memo: noMemo },
): { result?: CompileResult; diagnostics: Diagnostic[] } => {
  if (!project) return { diagnostics };
  const { taxonomy, site, ledger } = project;
  const source = readSource(join(root, projectFiles.cases), projectFiles.cases, known);
  const result = compileCases({ source, taxonomy, imageHosts: site.imageHosts, ledger, memo });
  return { result, diagnostics: [...diagnostics, ...result.diagnostics] };
};
