import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { chromium } from "@playwright/test";

export type Browser = { executablePath: string; env: Record<string, string> };

const usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
  (name) => `/usr/bin/${name}`,
);

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/**
 * The browser the tests drive: CHROMIUM_PATH, the system's Chromium or Chrome, Playwright's own when it is installed, or
 * the one from the npm package (Linux on x64) with the libraries it brings. Throws with a remedy when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executablePath: named, env: ownEnvironment() };
  }
  const installed = [...usual, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: ownEnvironment() };
  if (process.platform === "linux" && process.arch === "x64") return unpackPackagedBrowser();
  throw new Error("No browser for the tests: run `npx playwright install chromium`, or set CHROMIUM_PATH.");
}

/** The packaged browser reuses whatever lies in the temporary folder, so it gets one of its own. */
async function unpackPackagedBrowser(): Promise<Browser> {
  const folder = resolve("node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archives = [join(dirname(entry), "../bin"), join(dirname(entry), "../../bin")].find((path) => existsSync(path));
  if (archives === undefined) throw new Error("The packaged browser lost its archives: run `npm ci` again.");
  await inflate(join(archives, "al2023.tar.br"));
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const env = { ...ownEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") };
  return { executablePath: await packaged.executablePath(), env };
}

export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
