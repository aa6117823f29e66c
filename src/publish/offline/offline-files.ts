import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build } from "vite";
import { locales } from "../../domain/locale.ts";
import { hashLength, type OfflinePlan, shellPage } from "../../offline/offline-plan.ts";
import { workerFile } from "../../offline/worker-address.ts";
import { writeFiles } from "../write-files.ts";
import { shellPageOf } from "./shell-page.ts";

/**
 * Writes the service worker of a finished site, and the shell page it falls back to; with `isOn` false, a worker that removes
 * the one of an earlier build. Call it when all pages and data stand in `outDir`, before they are compressed.
 */
export const writeOfflineFiles = async (outDir: string, base: string, isOn: boolean): Promise<void> => {
  if (!isOn) {
    await writeFiles(outDir, new Map([[workerFile, await bundleWorker("retired-worker.ts", {})]]));
    return;
  }
  const page = readFileSync(join(outDir, locales[0], "index.html"), "utf8");
  await writeFiles(outDir, new Map([[shellPage, shellPageOf(page, "Casebook")]]));
  const define = { OFFLINE_PLAN: JSON.stringify(planOffline(outDir, base)) };
  await writeFiles(outDir, new Map([[workerFile, await bundleWorker("service-worker.ts", define)]]));
};

/** Every file of the built site that is worth keeping, with its hash. The build id is the hash of them all. */
export const planOffline = (outDir: string, base: string): OfflinePlan => {
  const files: Record<string, string> = {};
  for (const path of listFiles(outDir)) {
    if (isWorthKeeping(path))
      files[path.replace(/(^|\/)index\.html$/, "$1")] = hashOf(readFileSync(join(outDir, path)));
  }
  const shell = Object.keys(files).filter((path) => inShell.some((pattern) => pattern.test(path)));
  return { build: hashOf(JSON.stringify(files)), base, shell, files };
};

const inShell = [
  /^assets\/.*\.(?:js|css)$/,
  /^data\/(?:zh|en)\/catalog\.json$/,
  /^favicon\./,
  new RegExp(`^${shellPage}$`),
];

const isWorthKeeping = (path: string): boolean =>
  /^(?:assets|data)\/|\.html$|^favicon\./.test(path) &&
  !/\.(?:br|gz|map)$|^(?:share|embed|data\/share)\/|(?:^|\/)404\.html$/.test(path);

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, hashLength);

/** One classic script without imports: a worker is fetched by its address alone. */
const bundleWorker = async (entry: string, define: Record<string, string>): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    define,
    build: {
      write: false,
      target: "baseline-widely-available",
      copyPublicDir: false,
      rollupOptions: {
        input: resolve(import.meta.dirname, "../../offline", entry),
        output: { format: "iife", entryFileNames: workerFile },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`The worker ${entry} could not be bundled; see the messages above.`);
  return chunk.code;
};
