import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Replaces a file of the author's at once: on a full disk or when killed, the old content stays whole. */
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
    throw error;
  }
};
