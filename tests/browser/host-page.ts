import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else, on an origin of its own, that holds the given markup. */
export async function hostPage(markup: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server: Server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="zh"><link rel="icon" href="data:,"><title>host</title><body>${markup}`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
