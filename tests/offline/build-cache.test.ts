import { createHash } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { type BuildCache, createBuildCache } from "../../src/offline/build-cache.ts";
import { hashLength } from "../../src/offline/offline-plan.ts";

const base = "https://cases.example/";
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, hashLength);
const plan = { build: "b1", base, shell: [], files: { "zh/": hash("列表"), "data/zh/catalog.json": hash("{}") } };

/** The platform's store, in memory. */
class MemoryCache {
  readonly held = new Map<string, Response>();
  put = async (url: string, response: Response) => void this.held.set(url, response);
  match = async (url: string) => this.held.get(url)?.clone();
}

let store: Map<string, MemoryCache>;
let cache: BuildCache;
beforeEach(() => {
  store = new Map();
  const open = async (name: string) => {
    const found = store.get(name) ?? new MemoryCache();
    store.set(name, found);
    return found;
  };
  cache = createBuildCache(plan, { open } as unknown as CacheStorage);
});

it("keeps what the build was published with, under its own name", async () => {
  expect(await cache.keep("zh/", new Response("列表", { headers: { "content-type": "text/html" } }))).toBe(true);
  const found = await cache.find("zh/");
  expect(await found?.text()).toBe("列表");
  expect(found?.headers.get("content-type")).toBe("text/html");
  expect([...store.keys()]).toEqual(["casebook-b1"]);
});

it.each([
  ["the bytes of another build", "zh/", new Response("新列表")],
  ["a page that the build does not have", "zh/new/", new Response("列表")],
  ["a name from an object's prototype", "toString", new Response("列表")],
  ["an error", "zh/", new Response("列表", { status: 500 })],
])("does not keep %s", async (_, path, response) => {
  expect(await cache.keep(path, response)).toBe(false);
  expect(await cache.find(path)).toBeUndefined();
});

it("forgets how the bytes were packed on the way, because it holds them unpacked", async () => {
  await cache.keep("zh/", new Response("列表", { headers: { "content-encoding": "br", "content-length": "3" } }));
  const found = await cache.find("zh/");
  expect([found?.headers.get("content-encoding"), found?.headers.get("content-length")]).toEqual([null, null]);
});
