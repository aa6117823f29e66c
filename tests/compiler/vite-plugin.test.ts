import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer, type HotPayload, type Plugin, type ViteDevServer } from "vite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dataEvent } from "../../src/compiler/serve-cases.ts";
import { cases } from "../../src/compiler/vite-plugin.ts";
import { caseText, entryWith } from "./case-text.ts";
import { createFolder, plainSite } from "./compile-folder.ts";

const endings: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const createProject = () => {
  const { folder, remove } = createFolder({
    "index.html": "<!doctype html><title>x</title><script type=module src=/main.js></script>",
    "main.js": "export {};",
    "data/cases/zh/a.md": caseText(),
    "data/cases/zh/b.md": caseText({ entries: entryWith("乙") }),
    "data/cases/images/x.png": "",
    "data/site.yaml": plainSite,
  });
  endings.push(remove);
  copyFileSync("data/taxonomy.yaml", join(folder, "data/taxonomy.yaml"));
  rmSync(join(folder, "data/cases/images"), { recursive: true });
  return folder;
};

const serve = async (root: string) => {
  const connecting: (() => void)[] = [];
  const listen: Plugin = {
    name: "listen",
    configureServer({ environments }) {
      const { hot } = environments.client;
      const on = hot.on.bind(hot) as (event: string, listener: () => void) => void;
      vi.spyOn(hot, "on").mockImplementation((event: string, listener: unknown) => {
        if (event === "vite:client:connect") connecting.push(listener as () => void);
        on(event, listener as () => void);
      });
    },
  };
  const server = await createServer({
    root,
    base: "/book/",
    configFile: false,
    logLevel: "silent",
    plugins: [listen, cases()],
    server: { port: 0, host: "127.0.0.1" },
  });
  endings.push(() => server.close());
  await server.listen();
  const zh = join(root, "data/cases/zh");
  await vi.waitUntil(() => server.watcher.getWatched()[zh]?.includes("b.md"), { timeout: 10_000 });
  const sent: HotPayload[] = [];
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  vi.spyOn(hot, "send").mockImplementation((...args: unknown[]) => {
    const [first, data] = args;
    sent.push(typeof first === "string" ? { type: "custom", event: first, data } : (first as HotPayload));
    (send as (...all: unknown[]) => void)(...args);
  });
  const connect = () => {
    for (const listener of connecting) listener();
  };
  return { server, sent, connect, get: (path: string) => fetch(new URL(path, addressOf(server))) };
};

const addressOf = (server: ViteDevServer) => server.resolvedUrls?.local[0] ?? "";
const changes = (sent: readonly HotPayload[]) =>
  sent.flatMap((payload) => (payload.type === "custom" && payload.event === dataEvent ? [payload.data] : []));

describe("in dev", { timeout: 30_000 }, () => {
  it("serves the compiled files below the base", async () => {
    const { get } = await serve(createProject());
    const response = await get("data/zh/cases/a.json");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
    expect(await response.json()).toMatchObject({ slug: "a", title: "甲" });
    expect((await get("data/zh/cases/nope.json")).status).toBe(404);
    expect((await get("data/%E0%A4%A")).status).toBe(404);
  });

  it("tells open pages when a saved file has been compiled", async () => {
    const root = createProject();
    const { sent, get } = await serve(root);
    writeFileSync(join(root, "data/cases/zh/b.md"), caseText({ entries: entryWith("改了") }));
    await vi.waitUntil(() => changes(sent).length > 0, { timeout: 10_000 });
    expect(await (await get("data/zh/cases/b.json")).text()).toContain("改了");
    expect(sent.some(({ type }) => type === "full-reload")).toBe(false);
  });

  it("shows errors over the page and goes on serving what was good", async () => {
    const root = createProject();
    const { sent, get } = await serve(root);
    writeFileSync(join(root, "data/cases/zh/b.md"), caseText({ top: "titel: x" }));
    await vi.waitUntil(() => sent.some(({ type }) => type === "error"), { timeout: 10_000 });
    expect(sent.find((payload) => payload.type === "error")?.err).toMatchObject({
      message: expect.stringContaining("data/cases/zh/b.md:2:1 error E_UNKNOWN"),
      loc: { file: "data/cases/zh/b.md", line: 2, column: 1 },
    });
    expect((await get("data/zh/cases/b.json")).status).toBe(200);
  });

  it("serves the good cases when there are errors from the start", async () => {
    const root = createProject();
    writeFileSync(join(root, "data/cases/zh/b.md"), "---\n");
    const { get } = await serve(root);
    expect([(await get("data/zh/cases/a.json")).status, (await get("data/zh/cases/b.json")).status]).toEqual([
      200, 404,
    ]);
  });

  it("tells a page that is opened later of the errors, and how many more there are", async () => {
    const root = createProject();
    const { connect, sent } = await serve(root);
    connect();
    expect(sent).toEqual([]);
    writeFileSync(join(root, "data/cases/zh/b.md"), caseText({ top: "titel: x\nfoo: y" }));
    await vi.waitUntil(() => sent.some(({ type }) => type === "error"), { timeout: 10_000 });
    sent.length = 0;
    connect();
    expect(sent[0]).toMatchObject({ type: "error", err: { message: expect.stringContaining("and 1 more") } });
  });

  it("leaves other addresses and other files to Vite", async () => {
    const root = createProject();
    const { server, sent, get } = await serve(root);
    expect(await (await get("main.js")).text()).toContain("export");
    const seen: string[] = [];
    server.watcher.on("all", (_, path) => seen.push(path));
    writeFileSync(join(root, "main.js"), "export const a = 1;");
    await vi.waitUntil(() => seen.includes(join(root, "main.js")), { timeout: 10_000 });
    expect(changes(sent)).toEqual([]);
  });

  it("takes up a change of the vocabulary", async () => {
    const root = createProject();
    const { sent, get } = await serve(root);
    const file = join(root, "data/taxonomy.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8")
        .replace("zh: 物联网", "zh: 万物互联")
        .replace("aliases: [IoT", "aliases: [物联网, IoT"),
    );
    await vi.waitUntil(() => changes(sent).length > 0, { timeout: 10_000 });
    expect(await (await get("data/zh/catalog.json")).text()).toContain("万物互联");
  });
});

describe("in build", { timeout: 30_000 }, () => {
  const run = (root: string) => build({ root, configFile: false, logLevel: "silent", plugins: [cases()] });

  it("writes the files to data below the output folder", async () => {
    const root = createProject();
    await run(root);
    expect(JSON.parse(readFileSync(join(root, "dist/data/zh/catalog.json"), "utf8"))).toMatchObject({ lang: "zh" });
  });

  it("fails with every error and writes nothing", async () => {
    const root = createProject();
    writeFileSync(join(root, "data/cases/zh/b.md"), "---\n");
    mkdirSync(join(root, "dist"));
    await expect(run(root)).rejects.toThrow("data/cases/zh/b.md:1:1 error E_FM_CLOSE");
    expect(existsSync(join(root, "dist/data"))).toBe(false);
  });
});
