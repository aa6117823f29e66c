import { join } from "node:path";
import type { Plugin } from "vite";
import { isError } from "./diagnostics/diagnostic.ts";
import { countCodes, formatDiagnostic, formatDiagnostics } from "./diagnostics/format-diagnostics.ts";
import type { OutputFile } from "./output/write-output.ts";
import { writeOutput } from "./output/write-output.ts";
import { compileProject } from "./project.ts";
import { serveCases } from "./serve-cases.ts";

/**
 * Compiles `data/` and serves it below `<base>data/`. In dev from memory: saving a file compiles afresh and `dataEvent` tells the
 * open pages, without a reload; problems go to the terminal, errors to the overlay, and the last good data stays served. In build,
 * once, in the client environment: errors fail the build, the files land in `data/` of the output folder.
 */
export const cases = (): Plugin => {
  let root = ".";
  let compiled: Iterable<OutputFile> = [];
  return {
    name: "casebook:cases",
    applyToEnvironment: ({ name }) => name === "client",
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: (server) => serveCases(server, root),
    generateBundle() {
      const { result, diagnostics } = compileProject(root);
      for (const text of formatDiagnostics(diagnostics.filter((one) => !isError(one)))) this.warn(text);
      const errors = diagnostics.filter(isError);
      if (errors.length > 0 || !result)
        this.error(`The cases have errors: ${countCodes(errors)}\n\n${errors.map(formatDiagnostic).join("\n\n")}`);
      compiled = result.listFiles();
    },
    // Written here rather than emitted: a bundler that holds thousands of files as assets takes hundreds of megabytes for them.
    writeBundle({ dir = "dist" }) {
      writeOutput(join(dir, "data"), compiled);
      compiled = [];
    },
  };
};
