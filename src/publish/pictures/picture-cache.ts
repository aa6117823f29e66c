import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RenderedCard } from "./render-card.ts";

/**
 * Draws each picture once: results are kept in `folder` under a hash of `key`, which must hold everything the drawing depends on. A file
 * is renamed into place when it is complete, so that a killed build leaves no half-written picture.
 */
export const createPictureCache =
  (folder: string) =>
  async (key: unknown, draw: () => Promise<RenderedCard>): Promise<RenderedCard> => {
    const name = createHash("sha256").update(JSON.stringify(key)).digest("hex");
    const [png, notes] = [join(folder, `${name}.png`), join(folder, `${name}.json`)];
    if (existsSync(notes))
      return { png: readFileSync(png), missing: JSON.parse(readFileSync(notes, "utf8")) as string[] };
    const card = await draw();
    mkdirSync(folder, { recursive: true });
    replaceFile(png, card.png);
    replaceFile(notes, JSON.stringify(card.missing));
    return card;
  };

const replaceFile = (file: string, bytes: string | Uint8Array) => {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, bytes);
  renameSync(partial, file);
};
