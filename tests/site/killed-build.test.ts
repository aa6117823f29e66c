import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { makeSmallCasebook } from "../fixtures/small-casebook.ts";

const folder = resolve("node_modules/.cache/killed-build");
const outDir = join(folder, "dist");
const data = join(folder, "casebook");
const lastGood = "the last good site";
/** Two cases of the fixture casebook, so that a build takes a few seconds only. */
const slugs = ["kite-express", "lantern-home"];
/** Moments at which a build is killed, in milliseconds after its start: a few, or with `FULL=1` twenty. */
const moments = process.env["FULL"] !== "1" ? [900, 2_500] : Array.from({ length: 20 }, (_, at) => 250 + 300 * at);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, "index.html"), lastGood);
  makeSmallCasebook(data, slugs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a build of the casebook; resolves with its exit code, null where it was killed. */
const build = (killAfterMs?: number): Promise<number | null> => {
  const { VITEST: _, NODE_ENV: __, ...outside } = process.env;
  const command = ["node_modules/vite/bin/vite.js", "build", "--outDir", outDir, "--logLevel", "silent"];
  const child = spawn(process.execPath, command, { env: { ...outside, CASEBOOK_DATA: data }, stdio: "ignore" });
  if (killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  return new Promise((done) => child.once("exit", done));
};

/** A whole site: every page that the sitemap names is there. */
const isWhole = () => {
  const sitemap = readFileSync(join(outDir, "sitemap.xml"), "utf8");
  const pages = [...sitemap.matchAll(/<loc>https:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
  return pages.length > 20 && pages.every((path) => existsSync(join(outDir, path, "index.html")));
};

// Once is enough: the other project reads the same build below a base path.
describe.skipIf(process.env["SITE_DIR"] !== "dist")("a build", () => {
  it("leaves the last good site when it is killed at any moment, and the next build cleans up after it", async () => {
    for (const moment of moments) {
      const code = await build(moment);
      const index = readFileSync(join(outDir, "index.html"), "utf8");
      expect(index === lastGood ? code === null : isWhole(), `killed after ${moment} ms`).toBe(true);
    }
    expect(await build()).toBe(0);
    expect(isWhole()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["casebook", "dist", "dist-hosting"]);
  });

  it("leaves the last good site when a case has an error, and nothing beside it", async () => {
    writeFileSync(join(data, "cases/zh/kite-express.md"), "---\nbanner: [\n---\n");
    expect(await build()).toBe(1);
    expect(readFileSync(join(outDir, "index.html"), "utf8")).toBe(lastGood);
    expect(readdirSync(folder).sort()).toEqual(["casebook", "dist"]);
  });
});
