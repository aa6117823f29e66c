import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classicScript } from "../vite/classic-script.ts";
import { writeFiles } from "../write-files.ts";

/** The page without content that answers for addresses that were never opened; the app draws it. */
export const shellPage = "offline.html";

/**
 * Writes the service worker `sw.js` of a finished site; with `isOn` false, one that removes the copy of an earlier build. All pages
 * and data must be in `outDir`.
 */
export const writeOfflineFiles = async (outDir: string, base: string, isOn: boolean): Promise<void> => {
  const script = isOn ? await buildWorker(outDir, base) : retiredWorker;
  await writeFiles(outDir, new Map([["sw.js", script]]));
};

const buildWorker = async (outDir: string, base: string): Promise<string> => {
  const shell = listShell(outDir);
  const hash = createHash("sha256");
  for (const path of shell) hash.update(path).update(readFileSync(join(outDir, path)));
  const entry = /<script type="module"[^>]*\ssrc="([^"]+)"/.exec(readFileSync(join(outDir, shellPage), "utf8"))?.[1];
  if (entry === undefined) throw new Error(`${shellPage} loads no script, so it could never show anything.`);
  const site = { build: hash.digest("hex").slice(0, 16), base, shell, entry, shellPage };
  return classicScript("offline/service-worker.ts", { site });
};

/** The files of a finished site that the worker keeps from the first visit on. */
export const listShell = (outDir: string): string[] =>
  readdirSync(outDir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => inShell.test(path))
    .sort();

const inShell = /^(?:assets\/.*\.(?:js|css)|data\/\w+\/catalog\.json|favicon\.\w+|offline\.html)$/;

const retiredWorker = `addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(retire()));
const retire = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith("casebook-"));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
};
`;
