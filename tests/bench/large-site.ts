import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listShell } from "../../src/publish/offline/offline-files.ts";
import { plainSite } from "../compiler/compile-folder.ts";

/** Builds the site of the real cases in `dist`. False, with the reason printed, where that fails. */
export const buildRealSite = (): boolean => run("The build", ["node_modules/vite/bin/vite.js", "build"]);

/**
 * A site built from a casebook of invented cases. `seconds`: the build with an empty cache and with a full one; `bytes`: its size on
 * disk; `offlineCopy`: bytes that the service worker keeps from the first visit on, each file as small as the site holds it.
 */
export type LargeSite = {
  folder: string;
  cases: number;
  seconds: { cold: number; warm: number };
  bytes: number;
  offlineCopy: number;
};

/** Builds a site of `size` invented cases in a temporary folder, hands it to `use` and removes it. Null where it cannot be built. */
export const withLargeSite = async <T>(size: number, use: (site: LargeSite) => Promise<T>): Promise<T | null> => {
  const root = mkdtempSync(join(tmpdir(), "casebook-bench-"));
  const [data, folder] = [join(root, "data"), join(root, "site")];
  const pictures = "node_modules/.cache/share-pictures";
  try {
    cpSync("data/taxonomy.yaml", join(data, "taxonomy.yaml"));
    writeFileSync(join(data, "site.yaml"), plainSite);
    const corpus = ["--import", "tsx", "tests/bench/make-corpus.ts", join(data, "cases"), String(size)];
    if (!run("The corpus", corpus)) return null;
    const build = () => {
      const started = performance.now();
      const command = ["--max-old-space-size=4096", "node_modules/vite/bin/vite.js", "build"];
      const isBuilt = run("The build", [...command, "--outDir", folder, "--emptyOutDir"], { CASEBOOK_DATA: data });
      return isBuilt ? (performance.now() - started) / 1000 : null;
    };
    rmSync(pictures, { recursive: true, force: true });
    const cold = build();
    const warm = cold === null ? null : build();
    if (cold === null || warm === null) return null;
    return await use({
      folder,
      cases: size,
      seconds: { cold, warm },
      bytes: bytesIn(folder),
      offlineCopy: bytesOffline(folder),
    });
  } finally {
    rmSync(root, { recursive: true });
  }
};

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

const bytesOffline = (folder: string): number =>
  listShell(folder)
    .map((path) => join(folder, path))
    .reduce((sum, file) => sum + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size, 0);

const run = (what: string, command: readonly string[], environment: Record<string, string> = {}): boolean => {
  const env = { ...process.env, ...environment };
  const options = { encoding: "utf8", maxBuffer: 1 << 30, env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0)
    console.log(`${what} failed, so what needs it is not measured:\n${(stdout + stderr).slice(-2_000)}`);
  return status === 0;
};
