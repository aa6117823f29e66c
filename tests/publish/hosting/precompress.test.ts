import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addIntegrity, integrityOf } from "../../../src/publish/hosting/integrity.ts";
import { precompress } from "../../../src/publish/hosting/precompress.ts";

const folder = mkdtempSync(join(tmpdir(), "casebook-compress-"));
const text = "案例 ".repeat(1000);
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  mkdirSync(at("zh"));
  writeFileSync(at("zh/index.html"), text);
  writeFileSync(at("small.txt"), "a".repeat(900));
  writeFileSync(at("noise.json"), randomBytes(4000));
  writeFileSync(at("picture.png"), text);
  await precompress(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("writes both forms beside a text, and they unpack to it", () => {
  expect(brotliDecompressSync(readFileSync(at("zh/index.html.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(at("zh/index.html.gz"))).toString()).toBe(text);
});

it.each(["small.txt", "noise.json", "picture.png"])("leaves %s as it is", (name) => {
  expect([existsSync(at(`${name}.br`)), existsSync(at(`${name}.gz`))]).toEqual([false, false]);
});

it("puts integrity values on scripts, styles and preloads and on nothing else", () => {
  const html =
    '<link rel="icon" href="/i.svg"><link rel="stylesheet" crossorigin href="/a.css"><link rel="modulepreload" href="/b.js" />' +
    '<script type="module" crossorigin src="/c.js"></script><script type="application/json" id="state">{}</script>';
  const of = (address: string) => `integrity="${integrityOf(Buffer.from(address))}"`;
  expect(addIntegrity(html, (address) => Buffer.from(address))).toBe(
    `<link rel="icon" href="/i.svg"><link rel="stylesheet" crossorigin href="/a.css" ${of("/a.css")}><link rel="modulepreload" href="/b.js" ${of("/b.js")}>` +
      `<script type="module" crossorigin src="/c.js" ${of("/c.js")}></script><script type="application/json" id="state">{}</script>`,
  );
});
