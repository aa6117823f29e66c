import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../../../src/publish/vite/publish-plugin.ts";

let server: ViteDevServer;
beforeAll(async () => {
  server = await createServer({ configFile: false, logLevel: "silent", plugins: [publish()], server: { port: 0 } });
  await server.listen();
});
afterAll(() => server.close());

/** The status of the answer to a path, which is sent as written. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((done, fail) => {
    const at = server.httpServer?.address() as AddressInfo | null;
    request({ host: "localhost", port: at?.port ?? 0, path }, (response) => done(response.resume().statusCode))
      .on("error", fail)
      .end();
  });

it.each(["//", "///", "//?x=1", "/\\", "/\\evil.example", "/zh\\cases"])(
  "answers %s with 404 while developing",
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

it("answers a page while developing", async () => {
  expect(await statusOf("/index.html")).toBe(200);
});
