import type { ServerResponse } from "node:http";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { compileProject } from "./compile-project.ts";
import { createDevCompiler } from "./dev-compiler.ts";
import { type Diagnostic, isError } from "./diagnostics/diagnostic.ts";
import { countCodes, formatDiagnostic } from "./diagnostics/format-diagnostics.ts";
import type { OutputFile } from "./output/output-files.ts";
import { writeOutput } from "./output/write-output.ts";
import { projectFiles } from "./project.ts";

/** Name of the custom event the dev server sends when compiled data changed. */
export const dataEvent = "casebook:data";

/** Payload of `dataEvent`: paths below `data/` that were added, changed or removed, such as `zh/cases/zto.json`. */
export type DataEvent = { changed: string[] };

/**
 * Compiles `data/` and serves it below `<base>data/`. In dev from memory: a saved file is compiled at once and `dataEvent` tells the
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
      for (const diagnostic of diagnostics.filter((one) => !isError(one))) this.warn(formatDiagnostic(diagnostic));
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

const serveCases = (server: ViteDevServer, root: string): void => {
  const compiler = createDevCompiler(root);
  const { hot } = server.environments.client;
  const data = resolve(root, projectFiles.folder);
  let errors: Diagnostic[] = [];

  const compile = (): string[] => {
    const { changed, diagnostics, failed } = compiler.compile();
    errors = diagnostics.filter(isError);
    for (const diagnostic of diagnostics)
      server.config.logger[isError(diagnostic) ? "error" : "warn"](formatDiagnostic(diagnostic));
    if (failed) hot.send({ type: "error", err: toOverlay(errors) });
    // An empty update takes the overlay away.
    else hot.send({ type: "update", updates: [] });
    return changed;
  };

  const announce = createBatch((paths: string[]) => {
    compiler.refresh(paths);
    const changed = compile();
    if (changed.length > 0) hot.send(dataEvent, { changed } satisfies DataEvent);
  });

  compile();
  hot.on("vite:client:connect", () => {
    if (errors.length > 0) hot.send({ type: "error", err: toOverlay(errors) });
  });
  server.watcher.add(data);
  server.watcher.on("all", (_, path) => {
    if (path === data || path.startsWith(data + sep)) announce(relative(root, path).split(sep).join("/"));
  });
  const prefix = `${server.config.base}data/`;
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url as string, "http://localhost").pathname;
    if (!path.startsWith(prefix)) return next();
    sendFile(response, path, compiler.find(decodePath(path.slice(prefix.length))));
  });
};

/** Collects calls of one moment (an editor's save is several events) into one. */
const createBatch = (run: (paths: string[]) => void) => {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (path: string) => {
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const batch = [...paths];
      paths.clear();
      run(batch);
    }, 20);
  };
};

const toOverlay = (errors: readonly Diagnostic[]) => {
  const [first, ...rest] = errors as [Diagnostic, ...Diagnostic[]];
  return {
    message: `${formatDiagnostic(first)}${rest.length > 0 ? `\n\nand ${rest.length} more, see the terminal` : ""}`,
    stack: "",
    plugin: "casebook:cases",
    id: first.file,
    loc: { file: first.file, line: first.line, column: first.column },
  };
};

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const types: Record<string, string> = {
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
};

const sendFile = (response: ServerResponse, path: string, content: string | Uint8Array | undefined): void => {
  response.statusCode = content === undefined ? 404 : 200;
  const type =
    content === undefined ? "text/plain; charset=utf-8" : types[(path.split(".").at(-1) as string).toLowerCase()];
  response.setHeader("Content-Type", type as string);
  response.setHeader("Cache-Control", "no-cache");
  response.end(content ?? `No such data: ${path}\n`);
};
