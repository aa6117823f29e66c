import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../../domain/edit-distance.ts";
import { limits } from "./limits.ts";

/** A picture looked up by the name an author wrote. `path` is the name the file really has, below the folder of pictures. */
export type ImageFile =
  | { kind: "file"; path: string; bytes: Uint8Array }
  /** `path` is the one file whose name differs only in case; `suggestion` a name that is near. */
  | { kind: "missing"; path?: string | undefined; suggestion?: string | undefined }
  | { kind: "symlink"; path: string }
  | { kind: "too-large"; size: number }
  | { kind: "unreadable"; reason: string };

type ReadFile = (path: string) => Uint8Array;

/**
 * Looks up pictures below `folder`. Names are compared with what the folder lists, so that the answer is the same on file systems
 * that ignore case; composed and decomposed letters (`é`) are equal. Symbolic links are never followed, and the size is asked
 * before a file is read.
 */
export const createImageFolder = (folder: string, readFile: ReadFile = readFileSync): ((path: string) => ImageFile) => {
  const listings = new Map<string, readonly string[]>();
  const list = (path: string): readonly string[] => {
    const known = listings.get(path) ?? listNames(join(folder, path));
    listings.set(path, known);
    return known;
  };
  return (written) => {
    const segments = written.split("/").filter((segment) => segment !== "" && segment !== ".");
    let path = "";
    let isExact = true;
    for (const segment of segments) {
      const names = list(path);
      const exact = names.find((name) => name === segment) ?? names.find((name) => sameLetters(name, segment));
      const folded = names.filter((name) => sameLetters(name.toLowerCase(), segment.toLowerCase()));
      const name = exact ?? (folded.length === 1 ? folded[0] : undefined);
      isExact &&= exact !== undefined;
      if (name === undefined) return { kind: "missing", suggestion: suggest(path, segment, names) };
      path = path === "" ? name : `${path}/${name}`;
      const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
      if (stat?.isSymbolicLink()) return { kind: "symlink", path };
    }
    return isExact ? read(join(folder, path), path, readFile) : { kind: "missing", path };
  };
};

const read = (place: string, path: string, readFile: ReadFile): ImageFile => {
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { kind: "missing" };
  if (stat.size > limits.imageBytes) return { kind: "too-large", size: stat.size };
  try {
    return { kind: "file", path, bytes: readFile(place) };
  } catch (error) {
    return { kind: "unreadable", reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
};

const listNames = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

const sameLetters = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");

/** `a.png?v=2` suggests `a.png`; otherwise the nearest name by spelling. */
const suggest = (folder: string, segment: string, names: readonly string[]): string | undefined => {
  const bare = segment.replace(/[?#].*$/, "");
  const name = names.includes(bare) ? bare : nearest(segment, names);
  return name === undefined ? undefined : `images/${folder === "" ? "" : `${folder}/`}${name}`;
};
