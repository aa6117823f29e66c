import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { contentTypeOf } from "../../src/domain/media-types.ts";
import { hostingFolder } from "../../src/publish/hosting/hosting-files.ts";
import type { HostingRules } from "../../src/publish/hosting/redirects.ts";
import { fixtureSite } from "../fixtures/fixture-site.ts";
import { responseHeaders } from "../publish/response-headers.ts";
import { redirectFor } from "./redirect-for.ts";

export type StaticServer = { origin: string; address: string; close: () => Promise<void> };
type Headers = Record<string, string>;
type Answer = { status: number; headers: Headers; body: Buffer };

/**
 * Serves a built folder as the hosting files say: real response headers, precompressed files, redirects, the 404 page of
 * the language, and the base path the site was built for. `port` 0 takes a free one; every answer has the `extra` headers as well. `address` is origin + base path.
 */
export const startStaticServer = async (outDir = fixtureSite, port = 0, extra: Headers = {}): Promise<StaticServer> => {
  const root = resolve(outDir);
  const rules = readRules(root);
  const redirects = new Map(rules.redirects.map(({ from, to }) => [from, to]));
  const server = createServer((request, response) => {
    const found = answer(root, rules, redirects, request);
    send(request, response, { ...found, headers: { ...found.headers, ...extra } });
  });
  await listen(server, port);
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The test server has no port. Close it and start again.");
  const origin = `http://127.0.0.1:${at.port}`;
  return { origin, address: `${origin}${rules.base}`, close: () => closeServer(server) };
};

const readRules = (root: string): HostingRules => {
  const file = join(hostingFolder(root), "rules.json");
  const text = readText(file);
  return text === null ? { base: "/", imageHosts: [], hsts: null, redirects: [] } : (JSON.parse(text) as HostingRules);
};

const answer = (
  root: string,
  rules: HostingRules,
  redirects: ReadonlyMap<string, string>,
  request: IncomingMessage,
): Answer => {
  const [rawPath = "/", ...query] = (request.url ?? "/").split("?");
  const decoded = decodePath(rawPath);
  if (decoded === null) return page(root, rules, "", 400);
  const search = query.length > 0 ? `?${query.join("?")}` : "";
  if (`${decoded}/` === rules.base) return redirect(rules, "", search);
  if (!decoded.startsWith(rules.base)) return page(root, rules, "", 404);
  const path = decoded.slice(rules.base.length);
  const isPage = (candidate: string) =>
    (candidate === "" || candidate.endsWith("/")) && isFile(join(root, candidate, "index.html"));
  if (/^_|\.(?:br|gz)$/.test(path)) return page(root, rules, path, 404);
  if (!path.endsWith("index.html")) {
    // A page at an address with doubled slashes, dots or escapes is sent to its own address.
    if (isPage(path) && rawPath !== encodeURI(decoded)) return redirect(rules, path, search);
    const file = join(root, path.endsWith("/") || path === "" ? `${path}index.html` : path);
    if (isFile(file)) return fileAnswer(file, path, rules, request);
  }
  const target = redirectFor(path, redirects, isPage);
  return target === null ? page(root, rules, path, 404) : redirect(rules, target, search);
};

/** Decodes and normalises as nginx does: doubled slashes merge, `..` cannot leave the root, a broken escape is refused. */
const decodePath = (raw: string): string | null => {
  try {
    const path = decodeURIComponent(raw);
    if (path.includes("\0")) return null;
    const kept: string[] = [];
    for (const part of path.split("/")) {
      if (part === "..") {
        if (kept.length === 0) return null;
        kept.pop();
      } else if (part !== "" && part !== ".") kept.push(part);
    }
    const folder = /(^|\/)\.{0,2}$/.test(path) && kept.length > 0 ? "/" : "";
    return `/${kept.join("/")}${folder}`;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};

const redirect = (rules: HostingRules, target: string, search: string): Answer => ({
  status: 301,
  headers: {
    ...headersOf(target, rules),
    Location: `${rules.base}${encodeURI(target)}${target.includes("?") ? "" : search}`,
  },
  body: Buffer.alloc(0),
});

/** The 404 page nearest to the path: the language's own, else the chooser's. */
const page = (root: string, rules: HostingRules, path: string, status: number): Answer => {
  const ownFolder = /^(zh|en)\//.exec(path)?.[0] ?? "";
  const file = [join(root, ownFolder, "404.html"), join(root, "404.html")].find(isFile);
  const headers = {
    ...headersOf(path, rules),
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
  };
  return { status, headers, body: file === undefined ? Buffer.from(`${status}`) : readFileSync(file) };
};

const fileAnswer = (file: string, path: string, rules: HostingRules, request: IncomingMessage): Answer => {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = encodings.find(([name, ending]) => accepted.includes(name) && isFile(file + ending));
  const body = readFileSync(file + (encoding?.[1] ?? ""));
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  const headers: Record<string, string> = {
    ...headersOf(path, rules),
    "Content-Type": contentTypeOf(file),
    ETag: etag,
    Vary: "Accept-Encoding",
  };
  if (encoding) headers["Content-Encoding"] = encoding[0];
  if (request.headers["if-none-match"] === etag) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status: 200, headers, body };
};

const headersOf = (path: string, rules: HostingRules) => Object.fromEntries(responseHeaders(path, rules));

const send = (request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer) => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
};

const encodings = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
const readText = (file: string) => (isFile(file) ? readFileSync(file, "utf8") : null);
const listen = (server: Server, port: number) =>
  new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
const closeServer = (server: Server) =>
  new Promise<void>((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
