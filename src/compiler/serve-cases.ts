import type { ServerResponse } from "node:http";
import { resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";
import { contentTypeOf } from "../domain/media-types.ts";
import { type Diagnostic, isError } from "./diagnostics/diagnostic.ts";
import { formatDiagnostic } from "./diagnostics/format-diagnostics.ts";
import { compileProject, projectFiles } from "./project.ts";

/** Name of the custom event the dev server sends when the data has been compiled again. */
export const dataEvent = "casebook:data";

/** Compiles the project's cases on start and whenever a file below `data/` is saved, and serves the result from memory. */
export const serveCases = (server: ViteDevServer, root: string): void => {
  const { hot } = server.environments.client;
  const data = resolve(root, projectFiles.folder);
  let served = new Map<string, string | Uint8Array>();
  let hasGood = false;
  let errors: Diagnostic[] = [];

  /** Whether there is new data to serve. */
  const compile = (): boolean => {
    const { result, diagnostics } = compileProject(root);
    errors = diagnostics.filter(isError);
    for (const diagnostic of diagnostics)
      server.config.logger[isError(diagnostic) ? "error" : "warn"](formatDiagnostic(diagnostic));
    if (errors.length > 0) hot.send({ type: "error", err: toOverlay(errors) });
    // An empty update takes the overlay away.
    else hot.send({ type: "update", updates: [] });
    if (!result || (errors.length > 0 && hasGood)) return false;
    hasGood ||= errors.length === 0;
    served = new Map(result.listFiles());
    return true;
  };

  /** Whatever is saved, the server goes on with the last good data. */
  const compileSafely = (): boolean => {
    try {
      return compile();
    } catch (error) {
      server.config.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return false;
    }
  };

  const recompile = debounce(() => {
    if (compileSafely()) hot.send(dataEvent);
  });

  compileSafely();
  hot.on("vite:client:connect", () => {
    if (errors.length > 0) hot.send({ type: "error", err: toOverlay(errors) });
  });
  server.watcher.add(data);
  server.watcher.on("all", (_, path) => {
    if (path === data || path.startsWith(data + sep)) recompile();
  });
  const prefix = `${server.config.base}data/`;
  server.middlewares.use((request, response, next) => {
    const [path = ""] = (request.url ?? "").split(/[?#]/, 1);
    if (!path.startsWith(prefix)) return next();
    sendFile(response, path, served.get(decodePath(path.slice(prefix.length))));
  });
};

/** One run for the several events that saving a file causes. */
const debounce = (run: () => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 20);
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

const sendFile = (response: ServerResponse, path: string, content: string | Uint8Array | undefined): void => {
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader("Content-Type", contentTypeOf(content === undefined ? "message.txt" : path));
  response.setHeader("Cache-Control", "no-cache");
  response.end(content ?? `No such data: ${path}\n`);
};
