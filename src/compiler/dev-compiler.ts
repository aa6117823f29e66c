import { join } from "node:path";
import { type CompileResult, compileCases } from "./compile-cases.ts";
import { type Diagnostic, isError } from "./diagnostic.ts";
import { createMemo } from "./memo.ts";
import type { OutputFiles } from "./output-files.ts";
import { projectFiles, readProject } from "./project.ts";
import { readSource } from "./read-source.ts";

/** Compiles the project's own cases again and again, each time only what changed. */
export type DevCompiler = {
  /** The last good files; before the first good compile, those of the cases without errors. */
  readonly files: OutputFiles;
  /** Takes note that files changed, by path from the project's folder. */
  refresh: (paths: readonly string[]) => void;
  compile: () => { files: OutputFiles; diagnostics: Diagnostic[]; failed: boolean; result?: CompileResult };
};

export const createDevCompiler = (root: string): DevCompiler => {
  const bytes = new Map<string, Uint8Array>();
  let memo = createMemo();
  let project = readProject(root);
  let files: OutputFiles = new Map();
  let hasGood = false;

  const compile: DevCompiler["compile"] = () => {
    if (!project.project) return { files, diagnostics: project.diagnostics, failed: true };
    const { taxonomy, site, ledger } = project.project;
    const source = readSource(join(root, projectFiles.cases), projectFiles.cases, bytes);
    const result = compileCases({ source, taxonomy, imageHosts: site.imageHosts, ledger, memo });
    const failed = result.diagnostics.some(isError);
    if (!failed || !hasGood) files = result.files();
    hasGood ||= !failed;
    return { files, diagnostics: [...project.diagnostics, ...result.diagnostics], failed, result };
  };

  return {
    get files() {
      return files;
    },
    refresh: (paths) => {
      for (const path of paths) {
        bytes.delete(path);
        if (path.startsWith(`${projectFiles.cases}/images/`)) memo = createMemo();
        if (path === projectFiles.taxonomy || path === projectFiles.site || path === projectFiles.ledger) {
          project = readProject(root);
          memo = createMemo();
        }
      }
    },
    compile,
  };
};
