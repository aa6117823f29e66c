import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { OutputFile } from "./output-files.ts";

/**
 * Puts the files in place of the folder `out`, all or nothing: they are written beside it and moved in. Throws, and leaves `out` as it
 * was, when `out` holds something that no compile has made, or when writing fails.
 */
export const writeOutput = (out: string, files: Iterable<OutputFile>): void => {
  const target = resolve(out);
  if (!isReplaceable(target))
    throw new Error(`${out} holds other files; name an empty folder, or one that an earlier compile has made.`);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-new-`));
  const old = `${fresh}-old`;
  try {
    const made = new Set<string>();
    for (const [path, content] of files) {
      const file = join(fresh, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, content);
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

/** Absent, empty, or made by a compile before. */
const isReplaceable = (target: string): boolean =>
  !existsSync(target) || readdirSync(target).length === 0 || existsSync(join(target, "zh", "catalog.json"));
