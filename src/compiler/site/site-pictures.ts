import type { Picture } from "../../domain/picture.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { OutputFile } from "../output/write-output.ts";
import { promisedKind, readImageInfo } from "../pictures/image-info.ts";
import { createImageFolder } from "../source/image-folder.ts";
import { limits } from "../source/limits.ts";

/** Looks up a picture that a setting names, reports at the setting what is wrong with it, and keeps it for the output. */
export type ReadSitePicture = (file: string, alt: string, report: Report, at: number) => Picture | undefined;

/** Pictures of the site below `folder`, the folder of data: logos and the WeChat code. `files` are those that were read. */
export const createSitePictures = (folder: string): { read: ReadSitePicture; files: Map<string, Uint8Array> } => {
  const find = createImageFolder(folder);
  const files = new Map<OutputFile[0], Uint8Array>();
  const known = new Map<string, Omit<Picture, "alt"> | undefined>();
  const read: ReadSitePicture = (file, alt, report, at) => {
    // Both languages show the same picture, and its fault is reported once.
    const picture = known.has(file) ? known.get(file) : look(file, report, at);
    known.set(file, picture);
    return picture && { ...picture, alt };
  };
  const look = (file: string, report: Report, at: number): Omit<Picture, "alt"> | undefined => {
    const found = find(file);
    if (found.kind === "missing") {
      const near = found.path ?? found.suggestion?.replace(/^images\//, "");
      const [nearest, nearestZh] = near ? [`: \`${near}\``, `为 \`${near}\``] : ["", ""];
      return report("E_ASSET", at, { found: file, nearest, nearestZh });
    }
    if (found.kind === "symlink") return report("E_SYMLINK", at, { found: file });
    if (found.kind === "unreadable") return report("E_IO", at, { found: file, reason: found.reason });
    if (found.kind === "too-large")
      return report("E_IMAGE_LIMIT", at, { file, found: `${found.size} B`, limit: `${limits.imageBytes} B` });
    const info = readImageInfo(found.bytes);
    const promised = promisedKind(file);
    if (!info || info.kind !== promised)
      return report("E_IMAGE", at, { found: file, expected: promised ?? "svg, png, jpeg, webp, avif" });
    if (info.problem) return report("E_SVG", at, { file, found: file, ...info.problem });
    files.set(`images/site/${file}`, found.bytes);
    return { src: `images/site/${file}`, width: info.width, height: info.height };
  };
  return { read, files };
};
