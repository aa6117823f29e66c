import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Replaces a file of the author's at once: on a full disk or when killed, the old content stays whole. Throws an error that names the
 * file where it cannot be written.
 */
export const writeFileAtomically = (path: string, text: string): void => {
  const fresh = `${path}.new-${process.pid}`;
  try {
    const file = openSync(fresh, "w");
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw leftAlone(path, error);
  }
};

/** What to say of a file or folder that could not be replaced: `dist/data was left as it was. ENOSPC: no space left on device, write`. */
export const leftAlone = (path: string, cause: unknown): Error =>
  new Error(`${path} was left as it was. ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
