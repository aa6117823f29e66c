import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds the site of the real cases in `dist`. False, with the reason printed, where that fails. */
export const buildRealSite = (): boolean => run("The build", ["node_modules/vite/bin/vite.js", "build"]);

/**
 * The app of `dist` with the data of `size` written cases, compiled as usual, in a temporary folder, handed to `use` and removed
 * afterwards. The list is drawn by the browser; the thousands of pages for search engines are left out. Null where it fails.
 */
export const withLargeSite = async <T>(size: number, use: (folder: string) => Promise<T>): Promise<T | null> => {
  const folder = mkdtempSync(join(tmpdir(), "casebook-bench-"));
  try {
    const tsx = ["--max-old-space-size=6000", "--import", "tsx"];
    const [source, site] = [join(folder, "cases"), join(folder, "site")];
    const isMade =
      run("The corpus", [...tsx, "tests/bench/make-corpus.ts", source, String(size)]) &&
      run("The compiler", [...tsx, "src/compiler/cli.ts", "--source", source, "--out", join(site, "data")]);
    if (!isMade) return null;
    cpSync("dist/assets", join(site, "assets"), { recursive: true });
    cpSync("dist/offline.html", join(site, "zh/index.html"));
    return await use(site);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const run = (what: string, command: readonly string[]): boolean => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0)
    console.log(`${what} failed, so what needs it is not measured:\n${(stdout + stderr).slice(-2_000)}`);
  return status === 0;
};
