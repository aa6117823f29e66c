import type { CompileResult } from "./compile.ts";
import { compileProject } from "./compile-project.ts";
import { type Diagnostic, isError } from "./diagnostics/diagnostic.ts";
import { createMemo } from "./output/memo.ts";
import type { OutputFiles } from "./output/output-files.ts";
import { projectFiles, readProject } from "./project.ts";

/** Compiles the project's own cases again and again, each time only what changed. */
export type DevCompiler = {
  /** Content of a file of the last good compile; before there is one, of the cases without errors. Indexes are built when asked for. */
  find: (path: string) => string | Uint8Array | undefined;
  /** Takes note that files changed, by path from the project's folder. */
  refresh: (paths: readonly string[]) => void;
  /** Compiles; `changed` names the files that differ from those before, and the indexes that were built from them. */
  compile: () => { changed: string[]; diagnostics: Diagnostic[]; failed: boolean; result?: CompileResult };
};

export const createDevCompiler = (root: string): DevCompiler => {
  const bytes = new Map<string, Uint8Array>();
  let memo = createMemo();
  let project = readProject(root);
  let served: { pages: OutputFiles; result?: CompileResult; indexes?: OutputFiles | undefined } = { pages: new Map() };
  let hasGood = false;

  const compile: DevCompiler["compile"] = () => {
    const { result, diagnostics } = compileProject(root, project, { known: bytes, memo });
    const failed = diagnostics.some(isError);
    if (!result) return { changed: [], diagnostics, failed };
    if (failed && hasGood) return { changed: [], diagnostics, failed, result };
    hasGood ||= !failed;
    const before = served;
    served = { pages: result.pages(), result };
    const pages = changedPaths(before.pages, served.pages);
    const changed = pages.length > 0 ? [...pages, ...(before.indexes?.keys() ?? [])].sort() : pages;
    return { changed, diagnostics, failed, result };
  };

  return {
    find: (path) => {
      const page = served.pages.get(path);
      if (page !== undefined) return page;
      served.indexes ??= served.result?.indexes();
      return served.indexes?.get(path);
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

const changedPaths = (before: OutputFiles, after: OutputFiles): string[] => {
  const differs = (path: string) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old instanceof Uint8Array && now instanceof Uint8Array ? Buffer.compare(old, now) !== 0 : old !== now;
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter(differs);
};
