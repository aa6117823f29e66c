import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFolder, replacementProblem } from "./replace-folder.ts";

/** Path below the output folder, and content. */
export type OutputFile = [path: string, content: string | Uint8Array];

/** Why the compiled files cannot be put into `out`, or undefined. */
export const outputProblem = (out: string): string | undefined =>
  replacementProblem(out, (folder) => existsSync(join(folder, "zh", "catalog.json")));

/** Puts the files in place of the folder `out`. Throws, and leaves `out` as it was, when it cannot. */
export const writeOutput = (out: string, files: Iterable<OutputFile>): void => {
  const problem = outputProblem(out);
  if (problem !== undefined) throw new Error(problem);
  replaceFolder(out, (folder) => {
    const made = new Set<string>();
    for (const [path, content] of files) {
      const file = join(folder, path);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      writeFileSync(file, content);
    }
  });
};
