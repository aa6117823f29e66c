import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawPng } from "./draw-png.ts";
import type { Drawing } from "./share-input.ts";

export type PngPicture = { png: Buffer; missing: string[] };

/**
 * Draws pictures once: results lie in `folder` under a hash of `key`, which must tell all that decides the drawing. A file
 * written halfway is never seen, because it gets its name when it is whole.
 */
export const createPictureCache =
  (folder: string) =>
  async (key: unknown, draw: () => Drawing): Promise<PngPicture> => {
    const name = createHash("sha256").update(JSON.stringify(key)).digest("hex");
    const [png, notes] = [join(folder, `${name}.png`), join(folder, `${name}.json`)];
    if (existsSync(notes))
      return { png: readFileSync(png), missing: JSON.parse(readFileSync(notes, "utf8")) as string[] };
    const drawing = draw();
    const picture = { png: await drawPng(drawing), missing: drawing.missing };
    mkdirSync(folder, { recursive: true });
    writeWhole(png, picture.png);
    writeWhole(notes, JSON.stringify(picture.missing));
    return picture;
  };

const writeWhole = (file: string, bytes: string | Uint8Array) => {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, bytes);
  renameSync(half, file);
};
