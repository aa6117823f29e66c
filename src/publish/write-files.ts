import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files by their paths below `folder`, making the folders they need. */
export const writeFiles = async (folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> => {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
};
