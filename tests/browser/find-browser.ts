import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

export type Browser = { executablePath: string; env: Record<string, string> };

const debianChromium = "/usr/bin/chromium";
const usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
  (name) => `/usr/bin/${name}`,
);

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/**
 * The browser the tests drive: CHROMIUM_PATH, the system's Chromium or Chrome, Playwright's own when it is installed, or
 * Debian's, installed here where that is possible. Throws with a remedy when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executablePath: named, env: ownEnvironment() };
  }
  const installed = [...usual, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: ownEnvironment() };
  if (installChromium()) return { executablePath: debianChromium, env: ownEnvironment() };
  throw new Error("No browser for the tests: run `npx playwright install chromium`, or set CHROMIUM_PATH.");
}

/** Installs Debian's Chromium; answers whether it is there now. Only root on a Debian system can. */
function installChromium(): boolean {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: 600_000 };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], options);
  return existsSync(debianChromium);
}

export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
