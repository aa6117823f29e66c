import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startStaticServer } from "../browser/static-server.ts";

const folder = mkdtempSync(join(tmpdir(), "casebook-server-"));
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe.each(["/", "/customers/"])("under the base path %s", (base) => {
  let server: StaticServer;

  beforeAll(async () => {
    write("dist/index.html", "chooser");
    write("dist/404.html", "not found");
    write("dist/zh/404.html", "没有这一页");
    write("dist/zh/index.html", "列表");
    write("dist/zh/cases/zto/index.html", "中通");
    write("dist/assets/app-1.js", "js");
    write("dist/assets/app-1.js.br", brotliCompressSync("js"));
    const redirects = [{ from: "zh/case/zto/", to: "zh/cases/zto/" }];
    write("dist-hosting/rules.json", JSON.stringify({ base, imageHosts: ["pictures.example"], redirects }));
    server = await startStaticServer(join(folder, "dist"));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Sends the path exactly as written; `fetch` would normalise it. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
      const { port } = new URL(server.origin);
      request({ port, path: `${base}${path}`, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      })
        .on("error", fail)
        .end();
    });

  it("serves pages and files with their headers", async () => {
    const page = await get("zh/?q=1");
    expect(page).toMatchObject({ status: 200, body: "列表" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toContain("https://pictures.example");
    expect((await get("assets/app-1.js")).headers["cache-control"]).toContain("immutable");
  });

  it.each([
    ["zh?industry=iot", "zh/?industry=iot"],
    ["zh/cases/ZTO", "zh/cases/zto/"],
    ["zh/case/zto/", "zh/cases/zto/"],
    ["zh/index.html", "zh/"],
    ["index.html", ""],
  ])("redirects %s to %s", async (from, to) => {
    const { status, headers } = await get(from);
    expect({ status, location: headers["location"] }).toEqual({ status: 301, location: `${base}${to}` });
  });

  it.each([
    ["zh/cases/unknown/", 404, "没有这一页"],
    ["zh/cases/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e/etc/passwd", 400, "not found"],
    ["%E0%A4%A", 400, "not found"],
    ["a%00b", 400, "not found"],
    ["fr/", 404, "not found"],
    ["/evil.example/", 404, "not found"],
  ])("answers %s with %i and a page", async (path, status, body) => {
    expect(await get(path)).toMatchObject({ status, body });
  });

  it("sends the compressed file to those who accept it, and 304 to those who have it", async () => {
    const first = await get("assets/app-1.js", { "accept-encoding": "gzip, br" });
    expect(first.headers["content-encoding"]).toBe("br");
    const etag = String(first.headers["etag"]);
    const again = await get("assets/app-1.js", { "accept-encoding": "gzip, br", "if-none-match": etag });
    expect(again.status).toBe(304);
  });
});
