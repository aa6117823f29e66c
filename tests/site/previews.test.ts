import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type StaticServer, startStaticServer } from "../browser/static-server.ts";
import { elements, metas, readBuiltSite } from "./built-site.ts";

/** What a link preview sees: the raw HTML, and the pictures it names. */
const site = readBuiltSite();
const { base } = site.rules;
let server: StaticServer;
beforeAll(async () => {
  server = await startStaticServer(site.folder);
});
afterAll(() => server.close());

/** The address on the test server of an absolute address of the site. */
const here = (address: string) => server.origin + new URL(address).pathname;

it("each page names a picture that can be fetched, of the size it says, under 300 kB and not blank", async () => {
  const named = new Map(
    site.pages.map(({ html }) => [
      metas(html, "og:image")[0] ?? "",
      `${metas(html, "og:image:width")[0]}x${metas(html, "og:image:height")[0]}`,
    ]),
  );
  const faults: string[] = [];
  for (const [address, size] of named) {
    const response = await fetch(here(address));
    const bytes = Buffer.from(await response.arrayBuffer());
    const { width, height, format } = await sharp(bytes).metadata();
    const { entropy } = await sharp(bytes).stats();
    const right = response.status === 200 && format === "png" && `${width}x${height}` === size && size === "1200x630";
    if (!right || bytes.length >= 300_000 || entropy < 0.1)
      faults.push(`${address} ${response.status} ${bytes.length}`);
    if (response.headers.get("cache-control")?.includes("immutable") !== true) faults.push(`${address} is not kept`);
  }
  expect(faults).toEqual([]);
  expect(named.size).toBeGreaterThan(10);
});

it("each case shows a square picture of at least 300 px in its body", async () => {
  const cases = site.pages.filter(({ path }) => /^\w+\/cases\/[^/]+\/$/.test(path));
  const faults: string[] = [];
  for (const { path, body } of cases) {
    const pictures = elements(body, "img");
    const first = pictures.find(({ src }) => src?.startsWith(`${base}share/`));
    if (first === undefined) {
      faults.push(path);
      continue;
    }
    const response = await fetch(`${server.origin}${first["src"]}`);
    const { width = 0, height = 0 } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    if (width < 300 || width !== height) faults.push(path);
  }
  expect(faults).toEqual([]);
  expect(cases.length).toBeGreaterThan(10);
});

it("each page says the same to a preview as to a reader", () => {
  const differing = site.pages.filter(({ html }) => metas(html, "og:description")[0] !== metas(html, "description")[0]);
  expect(differing.map(({ path }) => path)).toEqual([]);
});
