import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

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

/**
 * Puts a new folder in place of `out`, all or nothing: `fill` writes it beside the old one, and two renames exchange them. A run
 * that was killed is tidied up by the next: what it left beside `out` goes, and a folder it had moved away comes back.
 */
export const replaceFolder = (out: string, fill: (folder: string) => void): void => {
  const target = targetFolder(out);
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  recover(target);
  const fresh = join(parent, `.${basename(target)}-new-${process.pid}`);
  const old = join(parent, `.${basename(target)}-old-${process.pid}`);
  try {
    mkdirSync(fresh);
    fill(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

/** Tidies up after runs that no longer live. */
const recover = (target: string): void => {
  const parent = dirname(target);
  const prefix = `.${basename(target)}-`;
  for (const name of readdirSync(parent)) {
    const [, kind, pid] = name.startsWith(prefix) ? (/^(new|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? []) : [];
    if (kind === undefined || isRunning(Number(pid))) continue;
    const leftover = join(parent, name);
    if (kind === "old" && !existsSync(target)) renameSync(leftover, target);
    else rmSync(leftover, { recursive: true, force: true });
  }
};

const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};
