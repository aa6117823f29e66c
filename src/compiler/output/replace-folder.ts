import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { leftAlone } from "./write-file.ts";

/** The folder that `out` means: behind a symbolic link, the one it points to. */
export const targetFolder = (out: string): string => {
  const target = resolve(out);
  return lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(target) : target;
};

/** Why a folder cannot be replaced as a whole, or undefined. Asked before the work begins, and told to the person at the terminal. */
export const replacementProblem = (out: string, isOurs: (folder: string) => boolean): string | undefined => {
  const target = targetFolder(out);
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return `${out} is a file; name a folder.`;
  if (stat.dev !== statSync(dirname(target)).dev)
    return `${out} is a mount point and cannot be replaced; name a folder inside it, such as ${join(out, "data")}.`;
  if (readdirSync(target).length > 0 && !isOurs(target))
    return `${out} holds other files; name an empty folder, or one that an earlier run has made.`;
  return undefined;
};

/** Where the files that are to replace `out` are written first: a folder beside it. */
export const stagingFolder = (out: string): string => siblingOf(targetFolder(out), "new");

/** Makes an empty staging folder for `out`. What a killed run has left beside `out` goes, and a folder it had moved away comes back. */
export const beginReplacement = (out: string): void => {
  const target = targetFolder(out);
  const [fresh, old] = [siblingOf(target, "new"), siblingOf(target, "old")];
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
};

/** Puts the staging folder in place of `out` by two renames. When that fails, `out` is as it was before. */
export const commitReplacement = (out: string): void => {
  const target = targetFolder(out);
  const [fresh, old] = [siblingOf(target, "new"), siblingOf(target, "old")];
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

/** Removes the staging folder of work that has failed. */
export const abandonReplacement = (out: string): void => rmSync(stagingFolder(out), { recursive: true, force: true });

/** Puts a new folder, written by `fill`, in place of `out`, all or nothing. */
export const replaceFolder = (out: string, fill: (folder: string) => void): void => {
  beginReplacement(out);
  try {
    fill(stagingFolder(out));
    commitReplacement(out);
  } catch (error) {
    abandonReplacement(out);
    throw leftAlone(out, error);
  }
};

const siblingOf = (target: string, kind: "new" | "old"): string =>
  join(dirname(target), `.${basename(target)}-${kind}`);
