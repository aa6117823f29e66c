import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediaTypes } from "../../src/domain/media-types.ts";
import { buildNginxFiles } from "../../src/publish/hosting/nginx-files.ts";
import { startStaticServer } from "../browser/static-server.ts";
import { responseHeaders } from "./response-headers.ts";
import { startNginx, whyNoNginx } from "./start-nginx.ts";

/** What every way of hosting must do, asked of the test server and of a real nginx, at the root and under a base path. */
const noNginx = whyNoNginx();
if (noNginx) console.warn(noNginx);

const folder = mkdtempSync(join(tmpdir(), "casebook-hosting-"));
// nginx runs as another user.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  { host: "the test server", base: "/" },
  { host: "the test server", base: "/customers/" },
  { host: "nginx", base: "/" },
  { host: "nginx", base: "/customers/" },
])("$host under $base", ({ host, base }) => {
  const isNginx = host === "nginx";
  const root = join(folder, host.replaceAll(" ", "-"), base === "/" ? "root" : "sub");
  const rules = {
    base,
    imageHosts: ["pictures.example"],
    hsts: "max-age=63072000",
    redirects: [
      { from: "zh/cases/old/", to: "zh/cases/zto/" },
      { from: "zh/case/zto/", to: "zh/cases/zto/" },
    ],
  };
  let server: { origin: string; close: () => Promise<void> } | undefined;

  beforeAll(async () => {
    if (isNginx && noNginx) return;
    const write = (path: string, text: string | Uint8Array) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    write("dist/index.html", "chooser");
    write("dist/404.html", "not found");
    write("dist/zh/404.html", "没有这一页");
    write("dist/zh/index.html", "列表");
    write("dist/zh/cases/zto/index.html", "中通");
    write("dist/embed/list/index.html", "embed");
    write("dist/data/zh/catalog.json", "{}");
    write("dist/data/images/zto/a.svg", "<svg/>");
    write("dist/share/zh/zto-1.png", "png");
    write("dist/assets/app-1.js", "javascript");
    for (const ending of Object.keys(mediaTypes)) write(`dist/data/images/a.${ending}`, ending);
    write("dist/_headers", "headers");
    write("dist/_redirects", "redirects");
    write("dist/assets/app-1.js.br", brotliCompressSync("javascript"));
    write("dist/assets/app-1.js.gz", gzipSync("javascript"));
    write("dist-hosting/rules.json", JSON.stringify(rules));
    for (const [name, text] of buildNginxFiles(["", "zh/", "zh/cases/zto/"], rules))
      write(`dist-hosting/nginx/${name}`, text);
    server = isNginx
      ? await startNginx(join(root, "dist"), join(root, "dist-hosting"))
      : await startStaticServer(join(root, "dist"));
  });
  afterAll(() => server?.close());

  /** Sends the path exactly as written; `fetch` would normalise it. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{
      status: number;
      headers: Record<string, string | undefined>;
      rawHeaders: string[];
      body: string;
    }>((done, fail) => {
      const { port } = new URL(server?.origin ?? "");
      request({ port, path: path.startsWith("=") ? path.slice(1) : `${base}${path}`, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string | undefined>,
            rawHeaders: response.rawHeaders,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      })
        .on("error", fail)
        .end();
    });

  describe.skipIf(isNginx && noNginx !== null)("", () => {
    it.each([
      ["", "text/html; charset=utf-8", "chooser"],
      ["zh/?q=1", "text/html; charset=utf-8", "列表"],
      ["embed/list/", "text/html; charset=utf-8", "embed"],
      ["zh/cases/zto/", "text/html; charset=utf-8", "中通"],
      ["assets/app-1.js", "text/javascript; charset=utf-8", "javascript"],
      ["data/zh/catalog.json", "application/json; charset=utf-8", "{}"],
      ["data/images/zto/a.svg", "image/svg+xml; charset=utf-8", "<svg/>"],
      ["share/zh/zto-1.png", "image/png", "png"],
    ])("serves %j with its type and every header of the table", async (path, type, body) => {
      const answer = await get(path);
      expect(answer).toMatchObject({ status: 200, body });
      expect(answer.headers["content-type"]).toBe(type);
      const expected = responseHeaders(path.replace(/\?.*/, ""), rules);
      for (const [name, value] of expected) expect(answer.headers[name.toLowerCase()], name).toBe(value);
      expect(answer.headers["x-frame-options"]).toBe(path.startsWith("embed/") ? undefined : "DENY");
    });

    it("serves files of every published kind with their media type, animated pictures included", async () => {
      const served = await Promise.all(
        Object.keys(mediaTypes).map(async (ending) => {
          const { headers } = await get(`data/images/a.${ending}`);
          return [ending, headers["content-type"]?.replace("; charset=utf-8", "")];
        }),
      );
      expect(served).toContainEqual(["gif", "image/gif"]);
      expect(Object.fromEntries(served)).toEqual(mediaTypes);
    });

    it.each([
      ["zh", "zh/"],
      ["zh?industry=iot,bank", "zh/?industry=iot,bank"],
      ["zh/cases/zto", "zh/cases/zto/"],
      ["zh/cases/ZTO/", "zh/cases/zto/"],
      ["zh/cases/Zto?utm_source=wechat", "zh/cases/zto/?utm_source=wechat"],
      ["zh/case/zto", "zh/cases/zto/"],
      ["zh/case/ZTO/", "zh/cases/zto/"],
      ["zh/cases/old/", "zh/cases/zto/"],
      ["zh/index.html", "zh/"],
      ["zh/cases/zto/index.html?x=1", "zh/cases/zto/?x=1"],
      ["index.html", ""],
      ["/zh//cases//zto/", "zh/cases/zto/"],
      ["zh//cases/zto/?x=//y", "zh/cases/zto/?x=//y"],
      ["zh/./cases/../cases/zto/", "zh/cases/zto/"],
      ["zh%2Fcases%2fzto/", "zh/cases/zto/"],
      ["/index.html", ""],
    ])("sends %s to %s for good", async (from, to) => {
      const { status, headers } = await get(from);
      expect({ status, location: headers["location"] }).toEqual({ status: 301, location: `${base}${to}` });
    });

    it.each([
      ["zh/cases/unknown/", 404, "没有这一页"],
      ["zh/cases/unknown", 404, "没有这一页"],
      ["fr/", 404, "not found"],
      ["assets/gone-2.js", 404, "not found"],
      ["/evil.example/", 404, "not found"],
      ["zh/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e/etc/passwd", 400, ""],
      ["%E0%A4%A", 400, ""],
      ["a%00b", 400, ""],
    ])("answers %s with %i and a page that is not kept", async (path, status, body) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.body).toContain(body);
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      if (status === 404) expect(answer.headers["cache-control"]).toBe("no-cache");
    });

    it("redirects to its own pages only, whatever an address holds", async () => {
      const slashes = ["/", "//", "%2F", "\\", "%5C", "/%5c", "/./", "/%2e/", "/../", "/%2E%2E/"];
      // A path that leaves the base path is answered by what else the host serves.
      const starts = base === "/" ? slashes : slashes.slice(0, -2);
      const hosts = ["evil.example", "zh", "%0d%0aLocation:%20x"];
      const ends = ["", "/", "/index.html", "%2Findex.html", "%0d%0aX:1/index.html"];
      const paths = starts.flatMap((start) =>
        hosts.flatMap((host) =>
          ends.flatMap((end) => [
            `${start}${host}${end}`,
            ...slashes.map((slash) => `${start}${host}${slash}cases${slash}zto${end}`),
          ]),
        ),
      );
      const pages = ["", "zh/", "zh/cases/zto/"].map((page) => `${base}${page}`);
      const elsewhere: string[] = [];
      for (const path of paths) {
        const { status, headers } = await get(path);
        const target = headers["location"]?.replace(/\?.*/, "");
        if (status === 301 ? !pages.includes(target ?? "") : ![200, 400, 404].includes(status))
          elsewhere.push(`${path} ${status} ${target}`);
      }
      expect(elsewhere).toEqual([]);
    });

    it.each(["_headers", "_redirects", "assets/app-1.js.br", "assets/app-1.js.gz"])(
      "does not serve %s",
      async (path) => {
        expect((await get(path)).status).toBe(404);
      },
    );

    it("sends each header once, also where a range is asked for that is not there", async () => {
      const { rawHeaders, status } = await get("assets/app-1.js", { range: "bytes=5000-6000" });
      const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
      expect(names).toEqual([...new Set(names)]);
      expect(status).toBe(200);
    });

    it.each([
      ["br, gzip", "br"],
      ["gzip", "gzip"],
      ["identity", undefined],
    ])("answers Accept-Encoding %s with %s", async (accepted, encoding) => {
      const { headers } = await get("assets/app-1.js", { "accept-encoding": accepted });
      expect([headers["content-encoding"], headers["vary"]]).toEqual([encoding, "Accept-Encoding"]);
    });

    it("answers 304 to those who have the page", async () => {
      const { headers } = await get("zh/");
      expect((await get("zh/", { "if-none-match": headers["etag"] ?? "" })).status).toBe(304);
    });

    it.runIf(base !== "/")("mends the base path without its slash", async () => {
      expect((await get("=/customers?x=1")).headers["location"]).toBe("/customers/?x=1");
    });
  });
});
